package dev.ssc.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;

/**
 * One look through everything that a service loader offers. Whatever fails is kept as a sentence, and the look goes on
 * with the next; it ends where the place itself cannot be read, which fails in the same way again and again.
 */
final class Search<A extends AutoCloseable> {

    private static final int SAME_IN_A_ROW = 20;

    private final ImmutableListMultimap.Builder<String, AdapterFactory<A>> found = ImmutableListMultimap.builder();
    private final Set<String> broken = new LinkedHashSet<>();
    private String lastFailure = "";
    private int inARow;

    Search(Iterable<? extends AdapterFactory<A>> offered) {
        Iterator<? extends AdapterFactory<A>> factories = offered.iterator();
        while (inARow < SAME_IN_A_ROW && advance(factories)) {}
    }

    ImmutableListMultimap<String, AdapterFactory<A>> found() {
        return found.build();
    }

    ImmutableList<String> broken() {
        return ImmutableList.copyOf(broken);
    }

    /** Whether there may be more. */
    private boolean advance(Iterator<? extends AdapterFactory<A>> factories) {
        try {
            if (!factories.hasNext()) {
                return false;
            }
            name(factories.next());
            inARow = 0;
        } catch (ServiceConfigurationError error) {
            failed(error.getMessage() + cause(error));
        } catch (LinkageError error) {
            failed("a factory cannot be linked (" + error + ")");
        }
        return true;
    }

    private void name(AdapterFactory<A> factory) {
        try {
            found.put(factory.id(), factory);
        } catch (RuntimeException | LinkageError nameless) {
            broken.add(factory.getClass().getName() + " does not say its id (" + nameless + ")");
        }
    }

    private void failed(String sentence) {
        inARow = sentence.equals(lastFailure) ? inARow + 1 : 1;
        lastFailure = sentence;
        broken.add(sentence);
    }

    private static String cause(ServiceConfigurationError error) {
        return Optional.ofNullable(error.getCause())
                .map(cause -> " (" + cause + ")")
                .orElse("");
    }
}

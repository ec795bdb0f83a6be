package dev.ssc.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The factories of one family that were found, to choose from by id. A factory that is broken is remembered and named
 * when nothing else fits; it does not hide the others. Immutable; nothing is kept globally.
 *
 * @param <F> the type of factory
 */
public final class Adapters<F extends AdapterFactory> {

    private final Class<F> family;
    private final ImmutableListMultimap<String, F> byId;
    private final ImmutableList<String> broken;

    private Adapters(Class<F> family, ImmutableListMultimap<String, F> byId, ImmutableList<String> broken) {
        this.family = family;
        this.byId = byId;
        this.broken = broken;
    }

    /**
     * Everything that a service loader finds. The caller makes the loader, since only the caller's module can say
     * {@code uses}: {@code Adapters.from(Factory.class, ServiceLoader.load(Factory.class, classLoader))}.
     *
     * @param family the type of factory
     * @param loader where to look
     * @param <F> the type of factory
     * @return the factories found
     */
    public static <F extends AdapterFactory> Adapters<F> from(Class<F> family, ServiceLoader<F> loader) {
        ImmutableListMultimap.Builder<String, F> found = ImmutableListMultimap.builder();
        ImmutableList.Builder<String> broken = ImmutableList.builder();
        Iterator<F> factories = loader.iterator();
        while (true) {
            try {
                if (!factories.hasNext()) {
                    return new Adapters<>(family, found.build(), broken.build());
                }
                F factory = factories.next();
                found.put(factory.id(), factory);
            } catch (ServiceConfigurationError error) {
                broken.add(String.valueOf(error.getMessage()));
            }
        }
    }

    /**
     * The factory of that id.
     *
     * @param id as configured by the host
     * @return the factory
     * @throws AdapterException with {@link FailureCode#NEVER} if there is none (the message names the known ids and
     *     the broken factories), or more than one (it names where each comes from)
     */
    public F choose(String id) {
        Collection<F> candidates = byId.get(id);
        if (candidates.size() != 1) {
            throw new AdapterException(FailureCode.NEVER, candidates.isEmpty() ? none(id) : several(id, candidates));
        }
        return candidates.iterator().next();
    }

    private String none(String id) {
        String known = byId.isEmpty() ? "none was found" : "known are " + String.join(", ", byId.keySet());
        String hint = broken.isEmpty() ? "" : " Broken: " + String.join("; ", broken) + ".";
        return "There is no " + family.getSimpleName() + " with the id \"" + id + "\"; " + known
                + ". Add the adapter's jar to the class path or module path." + hint;
    }

    private String several(String id, Collection<F> candidates) {
        return "The id \"" + id + "\" is claimed by "
                + candidates.stream().map(Adapters::origin).collect(Collectors.joining(" and "))
                + ". Remove one of them.";
    }

    private static String origin(AdapterFactory factory) {
        Class<?> type = factory.getClass();
        return type.getName()
                + Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                        .map(CodeSource::getLocation)
                        .map(URL::toString)
                        .map(location -> " in " + location)
                        .orElse("");
    }
}

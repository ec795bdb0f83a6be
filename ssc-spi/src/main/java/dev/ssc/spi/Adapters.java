package dev.ssc.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The factories of one family that were found, to choose from by id. A factory that is broken is remembered and named
 * when nothing else fits; it does not hide the others. Immutable; nothing is kept globally.
 *
 * @param <A> what the factories make
 */
public final class Adapters<A extends AutoCloseable> {

    private final Class<? extends AdapterFactory<A>> family;
    private final String place;
    private final ImmutableListMultimap<String, AdapterFactory<A>> byId;
    private final ImmutableList<String> broken;

    private Adapters(
            Class<? extends AdapterFactory<A>> family,
            String place,
            ImmutableListMultimap<String, AdapterFactory<A>> byId,
            ImmutableList<String> broken) {
        this.family = family;
        this.place = place;
        this.byId = byId;
        this.broken = broken;
    }

    /**
     * Everything that a service loader finds. The caller makes the loader, since only the caller's module can say
     * {@code uses}: {@code Adapters.from(Factory.class, ServiceLoader.load(Factory.class, classLoader), classLoader)}.
     *
     * @param family the type of factory
     * @param loader finds the factories
     * @param place where it looks, named when nothing is found
     * @param <A> what the factories make
     * @param <F> the type of factory
     * @return the factories found
     * @throws NullPointerException if there is no place
     */
    public static <A extends AutoCloseable, F extends AdapterFactory<A>> Adapters<A> from(
            Class<F> family, ServiceLoader<F> loader, ClassLoader place) {
        Objects.requireNonNull(place, "A class loader is needed; Adapters.contextLoader() gives the usual one.");
        Search<A> search = new Search<>(loader);
        return new Adapters<>(family, Place.of(place), search.found(), search.broken());
    }

    /**
     * The class loader by which a host looks for adapters unless it says otherwise.
     *
     * @return that of the thread's context; where there is none, the system's
     */
    public static ClassLoader contextLoader() {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(ClassLoader::getSystemClassLoader);
    }

    /**
     * The factory of that id.
     *
     * @param id as configured by the host
     * @return the factory
     * @throws AdapterException with {@link FailureCode#NEVER} if there is none (the message names the known ids and
     *     the broken factories), or more than one (it names where each comes from)
     */
    public AdapterFactory<A> choose(String id) {
        Collection<AdapterFactory<A>> candidates = byId.get(id);
        if (candidates.size() != 1) {
            throw new AdapterException(FailureCode.NEVER, candidates.isEmpty() ? none(id) : several(id, candidates));
        }
        return candidates.iterator().next();
    }

    /**
     * An adapter of the factory of that id.
     *
     * @param id as configured by the host
     * @param configuration the host's words; checked here
     * @return a new adapter, to be closed by the caller
     * @throws AdapterException with {@link FailureCode#NEVER} if no factory can be chosen, or the configuration does
     *     not fit it
     */
    public A create(String id, Configuration configuration) {
        AdapterFactory<A> factory = choose(id);
        return factory.create(configuration.checkedFor(factory));
    }

    private String none(String id) {
        String known = byId.isEmpty() ? "none was found" : "known are " + String.join(", ", byId.keySet());
        String hint = broken.isEmpty() ? "" : " Broken: " + String.join("; ", broken) + ".";
        String remedy = broken.isEmpty() ? " Add" : " Repair what is broken, or add";
        return "There is no " + family.getSimpleName() + " with the id \"" + id + "\" in " + place + "; " + known + "."
                + hint + remedy + " the adapter's jar to the class path or module path.";
    }

    private String several(String id, Collection<AdapterFactory<A>> candidates) {
        return "The id \"" + id + "\" is claimed by "
                + candidates.stream().map(Adapters::origin).collect(Collectors.joining(" and "))
                + ". Remove one of them.";
    }

    private static String origin(AdapterFactory<?> factory) {
        Class<?> type = factory.getClass();
        return type.getName()
                + Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                        .map(CodeSource::getLocation)
                        .map(URL::toString)
                        .map(location -> " in " + location)
                        .orElse("");
    }
}

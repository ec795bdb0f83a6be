package dev.ssc.spi;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a host says to an adapter: texts by key. Immutable. */
public final class Configuration {

    private final ImmutableMap<String, String> values;

    private Configuration(ImmutableMap<String, String> values) {
        this.values = values;
    }

    /**
     * A configuration of these values.
     *
     * @param values texts by key
     * @return the configuration
     */
    public static Configuration of(Map<String, String> values) {
        return new Configuration(ImmutableMap.copyOf(values));
    }

    /**
     * The value of a key that may be absent.
     *
     * @param key the key
     * @return the text, if there is one
     */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The value of a key that {@link #checkedFor} has found.
     *
     * @param key the key
     * @return the text
     * @throws IllegalStateException if there is none
     */
    public String require(String key) {
        return get(key).orElseThrow(() -> new IllegalStateException("the configuration was not checked for " + key));
    }

    /**
     * The values of all keys that begin alike, see {@link ConfigurationKey#each}.
     *
     * @param beginning what the keys begin with
     * @return texts by the rest of their keys, in the host's order; none if no key begins so
     */
    public ImmutableMap<String, String> each(String beginning) {
        return values.entrySet().stream()
                .filter(value ->
                        value.getKey().startsWith(beginning) && !value.getKey().equals(beginning))
                .collect(ImmutableMap.toImmutableMap(
                        value -> value.getKey().substring(beginning.length()), Map.Entry::getValue));
    }

    /**
     * Holds the configuration against what a factory says it understands.
     *
     * @param factory the factory that is to use it
     * @return this configuration
     * @throws AdapterException with {@link FailureCode#NEVER}, naming every mistake at once: keys that are missing,
     *     blank, of another shape, or unknown, what else the factory finds by {@link AdapterFactory#mistakes}, and the
     *     known ones; values are never named
     */
    public Configuration checkedFor(AdapterFactory<?> factory) {
        new Mistakes(factory, this).refuse();
        return this;
    }

    ImmutableSet<String> keys() {
        return values.keySet();
    }

    /** The same with some keys only. */
    Configuration only(Predicate<String> wanted) {
        return new Configuration(ImmutableMap.copyOf(Maps.filterKeys(values, wanted::test)));
    }

    /** Names the keys only: values may be secret. */
    @Override
    public String toString() {
        return "Configuration" + values.keySet();
    }
}

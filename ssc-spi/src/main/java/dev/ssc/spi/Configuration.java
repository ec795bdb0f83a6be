package dev.ssc.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * Holds the configuration against what a factory says it understands.
     *
     * @param factory the factory that is to use it
     * @return this configuration
     * @throws AdapterException with {@link FailureCode#NEVER}, naming every mistake at once: keys that are missing,
     *     blank, of another shape, or unknown, and the known ones; values are never named
     */
    public Configuration checkedFor(AdapterFactory<?> factory) {
        ImmutableList<String> mistakes = Stream.of(missing(factory), misshapen(factory), unknown(factory))
                .flatMap(found -> found)
                .collect(ImmutableList.toImmutableList());
        if (!mistakes.isEmpty()) {
            throw new AdapterException(
                    FailureCode.NEVER,
                    "The adapter \"" + factory.id() + "\" cannot be configured: " + String.join("; ", mistakes)
                            + ". It knows " + known(factory) + ".");
        }
        return this;
    }

    private Stream<String> missing(AdapterFactory<?> factory) {
        return factory.configurationKeys().stream()
                .filter(key -> key.required() || values.containsKey(key.name()))
                .filter(key -> get(key.name()).filter(text -> !text.isBlank()).isEmpty())
                .map(key -> "\"" + key.name() + "\" is missing or blank (" + key.purpose() + ")");
    }

    private Stream<String> misshapen(AdapterFactory<?> factory) {
        return factory.configurationKeys().stream()
                .filter(key -> get(key.name())
                        .filter(text -> !text.isBlank() && !key.shape().fits(text))
                        .isPresent())
                .map(key -> "\"" + key.name() + "\" is not " + key.shape().words() + " (" + key.purpose() + ")");
    }

    private Stream<String> unknown(AdapterFactory<?> factory) {
        return values.keySet().stream()
                .filter(name -> factory.configurationKeys().stream()
                        .noneMatch(key -> key.name().equals(name)))
                .sorted()
                .map(name -> "\"" + name + "\" is not known");
    }

    private static String known(AdapterFactory<?> factory) {
        return factory.configurationKeys().stream().map(ConfigurationKey::name).collect(Collectors.joining(", "));
    }

    /** Names the keys only: values may be secret. */
    @Override
    public String toString() {
        return "Configuration" + values.keySet();
    }
}

package dev.ssc.spi;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a configuration in the eyes of a factory, in phrases that never name a value. */
record Mistakes(AdapterFactory<?> factory, Configuration configuration) {

    void refuse() {
        ImmutableList<String> all = all();
        if (!all.isEmpty()) {
            throw new AdapterException(
                    FailureCode.NEVER,
                    "The adapter \"" + factory.id() + "\" cannot be configured: " + String.join("; ", all)
                            + ". It knows " + known() + ".");
        }
    }

    private ImmutableList<String> all() {
        return Stream.of(missing(), misshapen(), unknown(), factory.mistakes(usable()).stream())
                .flatMap(found -> found)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** What can be read: filled in, of its shape, and known. */
    private Configuration usable() {
        return configuration.only(name -> keys().anyMatch(key -> key.names(name))
                && keys().filter(key -> key.names(name)).allMatch(key -> isFilledIn(name) && fits(key, name)));
    }

    private Stream<String> missing() {
        return keys().flatMap(key -> key.required() && namesOf(key).findAny().isEmpty()
                ? Stream.of(phrase(key, key.shown(), "is missing or blank"))
                : namesOf(key).filter(name -> !isFilledIn(name)).map(name -> phrase(key, name, "is missing or blank")));
    }

    private Stream<String> misshapen() {
        return keys().flatMap(key -> namesOf(key)
                .filter(name -> isFilledIn(name) && !fits(key, name))
                .map(name -> phrase(key, name, "is not " + key.shape().words())));
    }

    private Stream<String> unknown() {
        return configuration.keys().stream()
                .filter(name -> keys().noneMatch(key -> key.names(name)))
                .sorted()
                .map(name -> "\"" + name + "\" is not known");
    }

    private boolean isFilledIn(String name) {
        return !configuration.require(name).isBlank();
    }

    private boolean fits(ConfigurationKey key, String name) {
        return key.shape().fits(configuration.require(name));
    }

    private Stream<String> namesOf(ConfigurationKey key) {
        return configuration.keys().stream().filter(key::names);
    }

    private Stream<ConfigurationKey> keys() {
        return factory.configurationKeys().stream();
    }

    private String known() {
        return keys().map(ConfigurationKey::shown).collect(Collectors.joining(", "));
    }

    private static String phrase(ConfigurationKey key, String name, String what) {
        return "\"" + name + "\" " + what + " (" + key.purpose() + ")";
    }
}

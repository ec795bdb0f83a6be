package dev.ssc.spi;

import java.util.Objects;

/**
 * A key that an adapter can be configured with, or the beginning that any number of keys have in common.
 *
 * @param name the key, or what all of them begin with
 * @param purpose what it is for, in a few words
 * @param required whether the adapter cannot do without; of several, without any
 * @param shape what its value looks like
 * @param several whether the name is only a beginning, see {@link #each}
 */
public record ConfigurationKey(String name, String purpose, boolean required, ValueShape shape, boolean several) {

    /**
     * Refuses nulls.
     *
     * @param name the key, or what all of them begin with
     * @param purpose what it is for, in a few words
     * @param required whether the adapter cannot do without; of several, without any
     * @param shape what its value looks like
     * @param several whether the name is only a beginning, see {@link #each}
     */
    public ConfigurationKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(shape, "shape");
    }

    /**
     * A key the adapter cannot do without, whose value is a text.
     *
     * @param name the key
     * @param purpose what it is for
     * @return the key
     */
    public static ConfigurationKey required(String name, String purpose) {
        return new ConfigurationKey(name, purpose, true, ValueShape.TEXT, false);
    }

    /**
     * A key that may be absent, whose value is a text.
     *
     * @param name the key
     * @param purpose what it is for
     * @return the key
     */
    public static ConfigurationKey optional(String name, String purpose) {
        return new ConfigurationKey(name, purpose, false, ValueShape.TEXT, false);
    }

    /**
     * Any number of keys that begin alike, whose values are texts: a small table, such as {@code person.ana} and
     * {@code person.mo} for the beginning {@code person.}. An adapter reads it by {@link Configuration#each}.
     *
     * @param beginning what the keys begin with
     * @param purpose what each of them is for
     * @return the keys
     */
    public static ConfigurationKey each(String beginning, String purpose) {
        return new ConfigurationKey(beginning, purpose, false, ValueShape.TEXT, true);
    }

    /**
     * The same key with values of another shape.
     *
     * @param other what the value looks like
     * @return a new key
     */
    public ConfigurationKey as(ValueShape other) {
        return new ConfigurationKey(name, purpose, required, other, several);
    }

    /**
     * Whether this is a key, or one of several.
     *
     * @param key a key of a {@link Configuration}
     * @return whether it has this name, or begins so and goes on
     */
    public boolean names(String key) {
        return several ? key.startsWith(name) && key.length() > name.length() : key.equals(name);
    }

    /** How it is named to those who configure: several end with a star. */
    String shown() {
        return several ? name + "*" : name;
    }
}

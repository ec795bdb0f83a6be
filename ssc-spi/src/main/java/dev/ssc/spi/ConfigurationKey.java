package dev.ssc.spi;

import java.util.Objects;

/**
 * A key that an adapter can be configured with.
 *
 * @param name the key
 * @param purpose what it is for, in a few words
 * @param required whether the adapter cannot do without
 * @param shape what its value looks like
 */
public record ConfigurationKey(String name, String purpose, boolean required, ValueShape shape) {

    /**
     * Refuses nulls.
     *
     * @param name the key
     * @param purpose what it is for, in a few words
     * @param required whether the adapter cannot do without
     * @param shape what its value looks like
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
        return new ConfigurationKey(name, purpose, true, ValueShape.TEXT);
    }

    /**
     * A key that may be absent, whose value is a text.
     *
     * @param name the key
     * @param purpose what it is for
     * @return the key
     */
    public static ConfigurationKey optional(String name, String purpose) {
        return new ConfigurationKey(name, purpose, false, ValueShape.TEXT);
    }

    /**
     * The same key with values of another shape.
     *
     * @param shape what the value looks like
     * @return a new key
     */
    public ConfigurationKey as(ValueShape shape) {
        return new ConfigurationKey(name, purpose, required, shape);
    }
}

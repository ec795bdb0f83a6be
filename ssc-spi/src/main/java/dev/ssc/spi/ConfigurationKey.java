package dev.ssc.spi;

/**
 * A key that an adapter can be configured with.
 *
 * @param name the key
 * @param purpose what it is for, in one sentence
 * @param required whether the adapter cannot do without
 */
public record ConfigurationKey(String name, String purpose, boolean required) {

    /**
     * A key the adapter cannot do without.
     *
     * @param name the key
     * @param purpose what it is for
     * @return the key
     */
    public static ConfigurationKey required(String name, String purpose) {
        return new ConfigurationKey(name, purpose, true);
    }

    /**
     * A key that may be absent.
     *
     * @param name the key
     * @param purpose what it is for
     * @return the key
     */
    public static ConfigurationKey optional(String name, String purpose) {
        return new ConfigurationKey(name, purpose, false);
    }
}

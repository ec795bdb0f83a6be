package dev.ssc.spi;

import java.util.Objects;

/**
 * A person of the organisation, as the host knows them. An adapter finds out who that is in its system: by a table in
 * its configuration ({@code ConfigurationKey.each("person.", …)}, such as {@code person.ana = ana@support.example}), by
 * name, or not at all.
 *
 * @param key the host's key of the person
 * @param name as spelled in the people file; the key where no name is known
 */
public record Colleague(String key, String name) {

    /**
     * Refuses nulls.
     *
     * @param key the host's key of the person
     * @param name as spelled in the people file; the key where no name is known
     */
    public Colleague {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }
}

package dev.ssc.core.organisation;

import java.util.Optional;

/**
 * A name that stands as counterpart of a seat (ORG-3, ORG-4, ORG-6).
 *
 * @param name the name without qualifiers, as written
 * @param person key of the person of exactly that name, if there is one and only one
 * @param region the region covered, if the name was qualified by one
 */
public record Counterpart(String name, Optional<String> person, Optional<Region> region) {

    /**
     * Refuses a blank name.
     *
     * @param name the name without qualifiers, as written
     * @param person key of the person of exactly that name, if there is one and only one
     * @param region the region covered, if the name was qualified by one
     */
    public Counterpart {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a counterpart has a name");
        }
    }

    /**
     * Who this is, for counting people: the linked person, else the name.
     *
     * @return a text that is the same for the same person
     */
    public String identity() {
        return person.map(key -> "person " + key).orElse("name " + name);
    }
}

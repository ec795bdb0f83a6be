package dev.ssc.core.relationship;

import dev.ssc.core.organisation.Person;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of the team that a seat belongs to.
 *
 * @param productManager whom a new counterpart is introduced to (REL-1), if known
 * @param sync when the team meets (REL-4), if known
 * @param channel the team's chat channel (REL-5), if known
 */
public record ProductTeam(Optional<Person> productManager, Optional<TeamSync> sync, Optional<String> channel) {

    private static final ProductTeam UNKNOWN = new ProductTeam(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Refuses nulls.
     *
     * @param productManager whom a new counterpart is introduced to
     * @param sync when the team meets
     * @param channel the team's chat channel
     */
    public ProductTeam {
        Objects.requireNonNull(productManager, "productManager");
        Objects.requireNonNull(sync, "sync");
        Objects.requireNonNull(channel, "channel");
    }

    /** {@return a team of which nothing is known} */
    public static ProductTeam unknown() {
        return UNKNOWN;
    }
}

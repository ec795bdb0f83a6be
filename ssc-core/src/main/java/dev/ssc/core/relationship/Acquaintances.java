package dev.ssc.core.relationship;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom a new counterpart meets.
 *
 * @param person the counterpart
 * @param seat the seat served
 * @param team the product team
 * @param fellows names of the other counterparts of the seat (REL-6)
 * @param groupCounterparts names of the counterparts of the section's groups; looked at for a section only (REL-7)
 */
public record Acquaintances(
        Person person,
        Seat seat,
        ProductTeam team,
        ImmutableList<String> fellows,
        ImmutableList<String> groupCounterparts) {

    /**
     * Refuses nulls.
     *
     * @param person the counterpart
     * @param seat the seat served
     * @param team the product team
     * @param fellows names of the other counterparts of the seat
     * @param groupCounterparts names of the counterparts of the section's groups
     */
    public Acquaintances {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(seat, "seat");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(fellows, "fellows");
        Objects.requireNonNull(groupCounterparts, "groupCounterparts");
    }

    /** {@return the name of the product manager, if known} */
    Optional<String> productManager() {
        return team.productManager().map(Person::name);
    }

    /** {@return when the team meets and whether to be there, as far as known (REL-4)} */
    Optional<String> syncAdvice() {
        return team.sync().map(sync -> sync.adviceFor(person.workingTime()));
    }
}

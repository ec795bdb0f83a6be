package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.relationship.ProductTeam;
import java.util.Optional;

/**
 * A seat of a scenario. Without a stage or a section it has one of its own.
 *
 * @param key what the scenario calls it
 * @param kind what it answers for
 * @param stage its stage, if it shares one with other groups
 * @param section its section, if it shares one; a section is its own
 * @param team what is known of the product team
 * @param counterparts people who serve there before the first step (TERM-8)
 */
record ScenarioSeat(
        String key,
        SeatKind kind,
        Optional<String> stage,
        Optional<String> section,
        ProductTeam team,
        ImmutableList<String> counterparts) {

    /** A seat of which nothing is known but its key and kind. */
    static ScenarioSeat alone(String key, SeatKind kind) {
        return new ScenarioSeat(
                key, kind, Optional.empty(), Optional.empty(), ProductTeam.unknown(), ImmutableList.of());
    }

    Seat seat() {
        return switch (kind) {
            case GROUP -> new Seat.OfGroup(stage.orElse(key), key);
            case SECTION -> new Seat.OfSection(key);
            case FUNCTION -> new Seat.OfFunction(section.orElse(key), key);
        };
    }

    /** Whether this is another group of the same stage. */
    boolean sharesStageWith(ScenarioSeat group) {
        return isOtherGroupThan(group)
                && group.kind == SeatKind.GROUP
                && stage.isPresent()
                && stage.equals(group.stage);
    }

    /** Whether this is another group of the same section, or a group of that section. */
    boolean sharesSectionWith(ScenarioSeat other) {
        return switch (other.kind) {
            case GROUP -> isOtherGroupThan(other) && section.isPresent() && section.equals(other.section);
            case SECTION -> kind == SeatKind.GROUP && section.equals(Optional.of(other.key));
            case FUNCTION -> false;
        };
    }

    private boolean isOtherGroupThan(ScenarioSeat other) {
        return kind == SeatKind.GROUP && !key.equals(other.key);
    }
}

package dev.ssc.core.term.event;

import dev.ssc.core.relationship.Relationship;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The own manager approved: the person serves from now on.
 *
 * @param by key of the manager
 * @param since the day, in the person's zone
 * @param zone the person's zone
 * @param relationship what there is to build (REL-1 to REL-9)
 */
public record BecameActive(String by, LocalDate since, ZoneId zone, Relationship relationship) implements TermEvent {

    @Override
    public String name() {
        return "became-active";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .phase(TermPhase.ACTIVE)
                .manager(by)
                .since(since)
                .zone(zone)
                .relationship(relationship)
                .build();
    }
}

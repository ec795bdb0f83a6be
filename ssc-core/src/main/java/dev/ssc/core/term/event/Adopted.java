package dev.ssc.core.term.event;

import com.google.common.collect.Iterables;
import dev.ssc.core.relationship.Relationship;
import dev.ssc.core.term.Absence;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.StandIn;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * A term that was read, not begun here, is known from now on (TERM-8).
 *
 * @param assignment who, and where
 * @param stated the term as it was read
 * @param manager key of the own manager, if there is one
 * @param zone in which the days of the term are counted
 * @param relationship what is known of it, if the term holds its seat
 * @param policy what the term keeps (LIFE-8)
 */
public record Adopted(
        Assignment assignment,
        Term stated,
        Optional<String> manager,
        ZoneId zone,
        Optional<Relationship> relationship,
        TermPolicy policy)
        implements TermEvent {

    @Override
    public String name() {
        return "adopted";
    }

    @Override
    public TermState apply(TermState term) {
        Optional<Aside> current = current();
        return term.change()
                .phase(stated.phase())
                .assignment(assignment)
                .manager(manager)
                .zone(zone)
                .since(stated.since())
                .otherAsides(Iterables.filter(stated.asides(), aside -> !current.equals(Optional.of(aside))))
                .absence(current.map(Absence::stated))
                .backfill(current.flatMap(StandIn::stated))
                .relationship(relationship)
                .policy(policy)
                .build();
    }

    private Optional<Aside> current() {
        return stated.phase() == TermPhase.ASIDE
                ? stated.asides().stream().max(Comparator.comparing(Aside::from))
                : Optional.empty();
    }
}

package dev.ssc.core.term.event;

import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody wants to serve.
 *
 * @param assignment who, and where
 * @param manager key of the own manager, if there is one
 * @param zone in which the days of the term are counted
 * @param policy what the term keeps (LIFE-8)
 */
public record InterestExpressed(Assignment assignment, Optional<String> manager, ZoneId zone, TermPolicy policy)
        implements TermEvent {

    @Override
    public String name() {
        return "interest-expressed";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .phase(TermPhase.INTERESTED)
                .assignment(assignment)
                .manager(manager)
                .zone(zone)
                .policy(policy)
                .build();
    }
}

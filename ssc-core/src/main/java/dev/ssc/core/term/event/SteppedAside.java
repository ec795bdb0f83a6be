package dev.ssc.core.term.event;

import dev.ssc.core.term.Absence;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The person stepped aside and keeps the seat (TERM-5). Who stands in already goes on doing so.
 *
 * @param absence the days aside
 * @param reason why, if stated
 * @param zone the person's zone
 */
public record SteppedAside(Absence absence, Optional<String> reason, ZoneId zone) implements TermEvent {

    @Override
    public String name() {
        return "stepped-aside";
    }

    @Override
    public TermState apply(TermState term) {
        return term.change()
                .phase(TermPhase.ASIDE)
                .absence(term.backfill().map(absence::with).orElse(absence))
                .reason(reason)
                .zone(zone)
                .build();
    }
}

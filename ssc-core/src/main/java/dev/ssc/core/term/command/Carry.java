package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Unchanged;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.event.Carried;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The structure of the organisation has changed: the term goes on, with its beginning and all else, at the seat that its
 * own has become (ORG-7, ORG-8).
 *
 * @param seat the seat from now on
 * @param seatText the seat as the host names it, for example {@code group/fern}
 */
public record Carry(Seat seat, String seatText) implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES =
            Sets.immutableEnumSet(EnumSet.range(TermPhase.INTERESTED, TermPhase.ASIDE));

    @Override
    public String name() {
        return "carry";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return PHASES;
    }

    @Override
    public Rule ruleElsewhere() {
        return LifecycleRule.LIFE_4;
    }

    /** {@return unchanged if the term is at that seat} */
    @Override
    public Optional<Unchanged<TermState>> repetition(TermState term, Instant at) {
        return term.assignment()
                .filter(served ->
                        served.seat().equals(seat) && served.seatText().equals(seatText))
                .map(served -> Unchanged.repeated());
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        return Accepted.of(new Carried(seat, seatText));
    }
}

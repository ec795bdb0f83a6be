package dev.ssc.core.cadence.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.cadence.AnsweringDays;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.event.Begun;
import dev.ssc.core.cadence.lifecycle.CadencePhase;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.cadence.lifecycle.Commitment;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.rhythm.CadenceRule;
import dev.ssc.core.rhythm.RhythmPart;
import dev.ssc.core.time.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody owes something from an anchor on (CAD-1 to CAD-4).
 *
 * @param person key of the person who owes it
 * @param workingTime when that person works
 * @param seat the seat it is owed for, as people write it, if there is one
 * @param kind what is owed
 * @param frequency how often; a text of CAD-3 must say exactly one thing
 * @param anchor the date to count from
 * @param policy the policy it keeps (LIFE-8)
 */
public record Begin(
        String person,
        WorkingTime workingTime,
        Optional<String> seat,
        ObligationKind kind,
        Frequency frequency,
        LocalDate anchor,
        CadencePolicy policy)
        implements CadenceCommand {

    private static final ImmutableSet<CadencePhase> PHASES = Sets.immutableEnumSet(CadencePhase.NONE);

    @Override
    public String name() {
        return "begin";
    }

    @Override
    public ImmutableSet<CadencePhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CadenceState> decide(CadenceState state, Instant at) {
        return frequency
                .part()
                .<Decision<CadenceState>>map(part -> Accepted.of(new Begun(commitment(part), anchor, policy)))
                .orElseGet(() -> Rejected.by(
                        CadenceRule.CAD_3,
                        "The rhythm does not say exactly one thing; write for example \"once per month\" or"
                                + " \"weekly on Fri\", and begin one obligation for each part."));
    }

    private Commitment commitment(RhythmPart part) {
        AnsweringDays days = new AnsweringDays(ImmutableList.of(workingTime.workingDays()));
        return new Commitment(person, seat, kind, part, workingTime.zoneOrUtc(), days);
    }
}

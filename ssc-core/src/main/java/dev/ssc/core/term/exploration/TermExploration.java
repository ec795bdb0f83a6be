package dev.ssc.core.term.exploration;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.exploration.Exploration;
import dev.ssc.core.exploration.Invariant;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.StandIn;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import java.time.Instant;
import java.util.Optional;

/** The exploration of terms. */
public final class TermExploration {

    /** A Monday morning: when the first command of every path is given. */
    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");

    private static final ImmutableList<Invariant<TermState>> INVARIANTS = ImmutableList.of(
            Invariant.ofStates("nobody stands in for themselves", TermExploration::anotherStandsIn),
            Invariant.ofStates(
                    "somebody stands in only where the seat is held",
                    term -> term.backfill().isEmpty() || term.phase().holdsSeat()),
            Invariant.ofStates(
                    "a time aside goes on only while aside",
                    term -> term.absence().isEmpty() || term.phase() == TermPhase.ASIDE),
            Invariant.ofStates(
                    "a checklist is open from the day the term is active",
                    term -> term.relationship().isPresent() || !term.phase().holdsSeat()),
            new Invariant<>(
                    "a term keeps its beginning",
                    (before, step, after) ->
                            before.since().isEmpty() || before.since().equals(after.since())));

    /** What tells two states apart: the days and names in them do not. */
    private record Likeness(TermPhase phase, Optional<String> backfill) {}

    private TermExploration() {}

    /**
     * The exploration of a term under a policy, with every invariant held.
     *
     * @param policy the policy the term begins with
     * @return an exploration that can be changed before it is run
     */
    public static Exploration<TermState> under(TermPolicy policy) {
        return Exploration.of(Lifecycle.of(TermState.nothing("explored")), BEGINNING, new TermAlphabet(policy))
                .tellingApartBy(
                        term -> new Likeness(term.phase(), term.backfill().map(StandIn::by)))
                .holding(INVARIANTS);
    }

    private static boolean anotherStandsIn(TermState term) {
        Optional<String> counterpart = term.assignment().map(Assignment::person);
        return term.backfill()
                .filter(standIn -> counterpart.filter(standIn.by()::equals).isPresent())
                .isEmpty();
    }
}

package dev.ssc.runtime;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.change.Descent;
import dev.ssc.core.change.Lineage;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.command.Adopt;
import dev.ssc.core.term.command.Carry;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.TermCommand;
import dev.ssc.core.term.command.Withdraw;
import dev.ssc.runtime.lifecycle.Kinds;
import java.util.Optional;

/**
 * Takes the open terms of a desk along to the seats of a new snapshot (ORG-8): each to what its group has become; where a
 * group was split, a term for each further part; where groups were merged and the person serves there already, that term
 * goes on and this one ends. A term whose group is gone stays as it is: ending it is a decision.
 */
final class Succession {

    private static final String BY = "organisation";

    private final Desk desk;
    private final DeskParts parts;
    private final Lineage lineage;

    Succession(Desk desk, DeskParts parts, Lineage lineage) {
        this.desk = desk;
        this.parts = parts;
        this.lineage = lineage;
    }

    void carryAll() {
        parts.lifecycles.states(Kinds.TERM, parts.journal.keys(Kinds.TERM.key(""))).stream()
                .filter(term -> term.phase().open())
                .forEach(this::carry);
    }

    private void carry(TermState term) {
        ImmutableSet<Seat> heirs = heirs(term.served().seat());
        heirs.stream().limit(1).forEach(seat -> goOnAt(term, seat));
        heirs.stream().skip(1).forEach(seat -> beginAt(term, seat));
    }

    /** What a seat has become; the seat itself first, if it still is. */
    private ImmutableSet<Seat> heirs(Seat seat) {
        if (!(seat instanceof Seat.OfGroup group)) {
            return ImmutableSet.of();
        }
        ImmutableList<Seat> heirs =
                lineage.heirs(group).stream().map(Descent::to).collect(ImmutableList.toImmutableList());
        return ImmutableSet.<Seat>builder()
                .addAll(heirs.contains(seat) ? ImmutableList.of(seat) : ImmutableList.of())
                .addAll(heirs)
                .build();
    }

    private void goOnAt(TermState term, Seat seat) {
        Carry carry = new Carry(seat, text(seat));
        boolean servesThere = desk.term(term.name()).give(BY, carry).decision() instanceof Rejected;
        if (servesThere) {
            desk.term(term.name()).give(BY, state -> ending(state));
        }
    }

    private static TermCommand ending(TermState term) {
        return term.phase().holdsSeat() ? new End("the group was merged into another") : new Withdraw();
    }

    /** The part of a group that was split has the same counterpart, from the same day on. */
    private void beginAt(TermState term, Seat seat) {
        Optional<Term> whole = term.term().filter(stated -> stated.phase().holdsSeat());
        whole.map(stated -> new Term(seat, stated.counterpart(), stated.phase(), stated.since(), stated.asides()))
                .ifPresent(part -> desk.term(parts.adoptions.unusedName(part))
                        .give(
                                BY,
                                nothing -> new Adopt(
                                        part, desk.around(term.served().person(), text(seat)), term.policy())));
    }

    private String text(Seat seat) {
        return parts.inForce.organisation().text(seat);
    }
}

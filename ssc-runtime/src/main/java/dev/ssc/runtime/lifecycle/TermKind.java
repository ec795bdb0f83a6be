package dev.ssc.runtime.lifecycle;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import java.util.Optional;

/** Terms: found by seat and person. A person has one open term at a seat (TERM-4), whatever the terms are called. */
public final class TermKind implements LifecycleKind<TermState> {

    TermKind() {}

    @Override
    public String word() {
        return "term";
    }

    @Override
    public TermState nothing(String name) {
        return TermState.nothing(name);
    }

    /** {@return nothing: a term has no deadlines} */
    @Override
    public Optional<Command<TermState>> tick() {
        return Optional.empty();
    }

    @Override
    public ImmutableSet<String> names(TermState term) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        term.assignment().ifPresent(served -> names.add(Names.seat(served.seat())));
        if (term.phase().open()) {
            term.assignment().map(Assignment::person).map(Names::serves).ifPresent(names::add);
            term.backfill().ifPresent(standIn -> names.add(Names.serves(standIn.by())));
        }
        return names.build();
    }

    @Override
    public ImmutableSet<String> claims(TermState term) {
        return term.phase().open()
                ? term.assignment()
                        .map(served -> ImmutableSet.of(served.person() + " at " + served.seat()))
                        .orElse(ImmutableSet.of())
                : ImmutableSet.of();
    }

    @Override
    public Rejected<TermState> claimTaken(TermState term) {
        Assignment served = term.served();
        return Rejected.by(
                TermRule.TERM_4,
                served.person() + " has an open term for " + served.seatText() + " already; go on with that one.");
    }

    @Override
    public Optional<String> owner(TermState term) {
        return term.manager().or(() -> term.assignment().map(Assignment::person));
    }
}

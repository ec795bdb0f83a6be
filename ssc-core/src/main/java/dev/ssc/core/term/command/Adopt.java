package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.relationship.Checklist;
import dev.ssc.core.relationship.Relationship;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.event.Adopted;
import java.time.Instant;
import java.util.Optional;

/**
 * A term that files state begins here as it stands there: active, its beginning unknown unless stated (TERM-8).
 *
 * @param stated the term as it was read; open
 * @param around what is known of the person, the manager, the seat and other terms
 * @param policy what the term keeps (LIFE-8)
 */
public record Adopt(Term stated, TermSurroundings around, TermPolicy policy) implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.NONE);

    @Override
    public String name() {
        return "adopt";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return PHASES;
    }

    @Override
    public Rule ruleElsewhere() {
        return LifecycleRule.LIFE_4;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        if (!stated.phase().open()) {
            return Rejected.by(
                    TermRule.TERM_8,
                    "A term that is " + stated.phase().word() + " cannot be adopted; coming back is a new term.");
        }
        return Accepted.of(new Adopted(
                new Assignment(stated.counterpart(), stated.seat(), around.seatText()),
                stated,
                around.managerKey(),
                around.zone(),
                relationship(),
                policy));
    }

    /** Nobody knows how they met, and a counterpart of long standing needs no mentor. */
    private Optional<Relationship> relationship() {
        return stated.phase().holdsSeat()
                ? Optional.of(
                        new Relationship(Checklist.opened(around.acquaintances()), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }
}

package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.Eligibility;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.event.InterestExpressed;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody wants to become counterpart of a seat (TERM-3, TERM-4). The first command of a term.
 *
 * @param around what is known of the person, the manager, the seat and other terms
 * @param policy what the term keeps (LIFE-8)
 */
public record ExpressInterest(TermSurroundings around, TermPolicy policy) implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.NONE);

    @Override
    public String name() {
        return "express-interest";
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
        if (Eligibility.of(around.person(), around.seat()) == Eligibility.NOT_ELIGIBLE) {
            return Rejected.by(TermRule.TERM_3, wanted());
        }
        if (around.openTermOf(around.person().key())) {
            return Rejected.by(
                    TermRule.TERM_4,
                    around.person().name() + " has an open term for " + around.seatText()
                            + " already; go on with that one.");
        }
        return Accepted.<TermState>of(interest()).advising(unknownKind());
    }

    private InterestExpressed interest() {
        Person person = around.person();
        Counterpart counterpart = new Counterpart(person.name(), Optional.of(person.key()), Optional.empty());
        return new InterestExpressed(
                new Assignment(counterpart, around.seat(), around.seatText()),
                around.managerKey(),
                around.zone(),
                policy);
    }

    private Optional<Advice> unknownKind() {
        return Eligibility.of(around.person(), around.seat()) == Eligibility.UNKNOWN
                ? Optional.of(new Advice(
                        TermRule.TERM_3, "Nobody said what " + around.person().name() + " does. " + wanted()))
                : Optional.empty();
    }

    private String wanted() {
        return "The counterpart of " + around.seatText() + " must be of the kind "
                + Eligibility.wanted(around.seat()).word() + ".";
    }
}

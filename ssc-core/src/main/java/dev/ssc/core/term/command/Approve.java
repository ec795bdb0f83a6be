package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.relationship.Checklist;
import dev.ssc.core.relationship.Introduction;
import dev.ssc.core.relationship.Mentor;
import dev.ssc.core.relationship.Relationship;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.event.BecameActive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The own manager approves the change: the term becomes active, and its checklist opens (TERM-1, REL-1 to REL-9).
 *
 * @param by key of who approves
 * @param around what is known of the person, the manager, the seat and other terms
 */
public record Approve(String by, TermSurroundings around) implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.PROPOSED);

    @Override
    public String name() {
        return "approve";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return PHASES;
    }

    @Override
    public Rule ruleElsewhere() {
        return TermRule.TERM_1;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        return OwnManager.decides(by, around, () -> Accepted.of(beginning(term, at)));
    }

    private BecameActive beginning(TermState term, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, around.zone());
        Relationship relationship = new Relationship(
                Checklist.opened(around.acquaintances()),
                Optional.of(introduction(term, today)),
                around.mentor().map(Mentor::person));
        return new BecameActive(by, today, around.zone(), relationship);
    }

    private Introduction introduction(TermState term, LocalDate today) {
        return Introduction.between(
                around.person().workingTime(),
                around.team().productManager().map(Person::workingTime),
                today,
                term.policy().introductionWindow());
    }
}

package dev.ssc.core.term;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.exploration.Explored;
import dev.ssc.core.exploration.Invariant;
import dev.ssc.core.exploration.Transition;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.exploration.TermExploration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of section 3, held against what the commands do. */
@Tag("LIFE-9")
class TermTableTest {

    private static final Set<String> TABLE = Set.of(
            "none express-interest interested",
            "none adopt active",
            "interested manager-agrees agreed",
            "interested manager-declines declined",
            "agreed open-onboarding onboarding",
            "onboarding finish-onboarding onboarded",
            "onboarded propose proposed",
            "proposed return-proposal onboarded",
            "proposed approve active",
            "active step-aside aside",
            "aside return active",
            "active backfill active",
            "aside backfill aside",
            "active end-backfill active",
            "aside end-backfill aside",
            "active settle-item active",
            "aside settle-item aside",
            "active end ended",
            "aside end ended",
            "active hand-over ended",
            "aside hand-over ended",
            "interested withdraw withdrawn",
            "agreed withdraw withdrawn",
            "onboarding withdraw withdrawn",
            "onboarded withdraw withdrawn",
            "proposed withdraw withdrawn");

    private static final Map<String, Rule> ELSEWHERE = rules(
            "express-interest LIFE-4, adopt LIFE-4, manager-agrees TERM-1, manager-declines TERM-1, open-onboarding TERM-1,"
                    + " finish-onboarding TERM-1, propose TERM-1, return-proposal TERM-1, approve TERM-1,"
                    + " step-aside TERM-5, return TERM-5, backfill TERM-6, end-backfill TERM-6, settle-item TERM-1,"
                    + " end TERM-9, hand-over TERM-9, withdraw TERM-9");

    @Test
    void theTransitionsAreThoseOfTheTable() {
        Explored<TermState> explored =
                TermExploration.under(TermPolicy.defaults()).explored();
        assertTrue(explored.complete());
        assertEquals(new TreeSet<>(TABLE), words(explored.transitions()));
        assertEquals(Set.of(TermPhase.values()), explored.phases());
        assertEquals(Set.of(), explored.stuck());
        assertEquals(ImmutableList.of(), explored.violations());
    }

    @Test
    @Tag("LIFE-4")
    @Tag("TERM-1")
    void elsewhereEachCommandIsRejectedByTheRuleOfTheTable() {
        Invariant<TermState> byTheTable = new Invariant<>(
                "elsewhere the rule of the table rejects",
                (before, step, after) -> !(step.decision() instanceof Rejected<TermState> rejected)
                        || elsewhere(before.phase(), rejected)
                                .filter(rule -> rule != rejected.rule())
                                .isEmpty());
        assertEquals(
                ImmutableList.of(),
                TermExploration.under(TermPolicy.defaults())
                        .holding(ImmutableList.of(byTheTable))
                        .explored()
                        .violations());
    }

    /** The rule that must reject, unless the command was possible and broke a rule of its own. */
    private static Optional<Rule> elsewhere(TermPhase phase, Rejected<TermState> rejected) {
        String firstWord = rejected.sentence().substring(0, rejected.sentence().indexOf(' '));
        return phase.open() ? Optional.ofNullable(ELSEWHERE.get(firstWord)) : Optional.of(LifecycleRule.LIFE_4);
    }

    private static TreeSet<String> words(ImmutableSet<Transition> transitions) {
        return transitions.stream()
                .map(transition -> word(transition.from()) + " " + transition.command() + " " + word(transition.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(Phase phase) {
        return phase.word();
    }

    private static Map<String, Rule> rules(String text) {
        return Arrays.stream(text.split(", "))
                .map(entry -> entry.split(" "))
                .collect(toMap(entry -> entry[0], entry -> rule(entry[1])));
    }

    private static Rule rule(String id) {
        return id.equals("LIFE-4") ? LifecycleRule.LIFE_4 : TermRule.valueOf(id.replace('-', '_'));
    }
}

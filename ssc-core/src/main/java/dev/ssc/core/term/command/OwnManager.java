package dev.ssc.core.term.command;

import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.rule.CoverageRule;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import java.util.Optional;
import java.util.function.Supplier;

/** What only the own manager can do (TERM-1, TERM-6). */
final class OwnManager {

    private OwnManager() {}

    /** What was decided, if it was decided by the own manager; else a rejection by TERM-1. */
    static Decision<TermState> decides(
            String by, TermSurroundings around, Supplier<? extends Decision<TermState>> decision) {
        Optional<String> manager = around.managerKey();
        if (manager.isEmpty()) {
            return unknown(around);
        }
        return manager.get().equals(by)
                ? decision.get()
                : Rejected.by(
                        TermRule.TERM_1,
                        "This is for " + manager.get() + ", the manager of "
                                + around.person().name() + ", not for " + by + ".");
    }

    static Rejected<TermState> unknown(TermSurroundings around) {
        return Rejected.by(
                TermRule.TERM_1,
                around.person().name() + " has no manager who could decide; name one in the people file.");
    }

    static Advice cannotStandIn(TermSurroundings around) {
        String reason = around.managerKey()
                .map(manager -> manager + " is away all the time")
                .orElse(around.person().name() + " has no manager");
        return new Advice(
                CoverageRule.COV_6,
                reason + ", so nobody stands in at " + around.seatText()
                        + ". That is a gap; find somebody else if it matters.");
    }
}

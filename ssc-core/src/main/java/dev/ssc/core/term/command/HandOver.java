package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.rule.CoverageRule;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.event.Ended;
import dev.ssc.core.term.request.TermMessage;
import dev.ssc.core.term.request.TermRequest;
import java.time.Instant;

/**
 * The counterpart hands the seat over to somebody, which ends the term (TERM-9).
 *
 * @param to key of the person who takes over
 * @param around what is known of the person, the manager, the seat and other terms
 */
public record HandOver(String to, TermSurroundings around) implements TermCommand {

    @Override
    public String name() {
        return "hand-over";
    }

    @Override
    public ImmutableSet<TermPhase> phases() {
        return TermPhase.HOLDING;
    }

    @Override
    public Rule ruleElsewhere() {
        return TermRule.TERM_9;
    }

    @Override
    public Decision<TermState> decide(TermState term, Instant at) {
        if (to.equals(term.served().person())) {
            return Rejected.by(TermRule.TERM_9, "Hand over to somebody else.");
        }
        Accepted<TermState> accepted = Accepted.<TermState>of(new Ended(term.dayOf(at), "handed over to " + to))
                .asking(term.ask(TermRequest.CHAT_TELL)
                        .fact("message", TermMessage.HANDED_OVER.word())
                        .fact("to", to)
                        .build());
        return around.activeTermOf(to) ? accepted : accepted.advising(notServing());
    }

    private Advice notServing() {
        return new Advice(
                CoverageRule.COV_1,
                to + " has no active term for " + around.seatText() + " yet, so they do not count there; begin one.");
    }
}

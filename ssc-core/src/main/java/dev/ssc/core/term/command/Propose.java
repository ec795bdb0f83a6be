package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.event.ChangeProposed;
import dev.ssc.core.term.request.TermMessage;
import dev.ssc.core.term.request.TermRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * The person proposes the change of the file of counterparts, which the own manager reviews (TERM-1, TERM-2).
 *
 * @param change the name to be written, with the region covered in brackets if one is meant; the person's name if absent
 * @param around what is known of the person, the manager, the seat and other terms
 */
public record Propose(Optional<String> change, TermSurroundings around) implements TermCommand {

    private static final ImmutableSet<TermPhase> PHASES = Sets.immutableEnumSet(TermPhase.ONBOARDED);

    @Override
    public String name() {
        return "propose";
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
        Optional<String> manager = around.managerKey();
        if (manager.isEmpty()) {
            return OwnManager.unknown(around);
        }
        String written = change.orElse(around.person().name());
        if (!WrittenName.read(written).equals(around.person().name())) {
            return Rejected.by(
                    TermRule.TERM_2,
                    "The name \"" + written + "\" is not spelled as in the people file; write \""
                            + around.person().name() + "\".");
        }
        return Accepted.<TermState>of(new ChangeProposed(written, manager.get()))
                .asking(proposal(term, written, manager.get()));
    }

    private static Request proposal(TermState term, String written, String manager) {
        return term.ask(TermRequest.CHANGE_PROPOSE)
                .fact("message", TermMessage.COUNTERPART_PROPOSED.word())
                .fact("name", written)
                .fact("assignee", manager)
                .build();
    }
}

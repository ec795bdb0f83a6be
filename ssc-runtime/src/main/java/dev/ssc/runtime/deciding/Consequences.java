package dev.ssc.runtime.deciding;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.LeadDropsOut;
import dev.ssc.core.asking.AskPhase;
import dev.ssc.core.asking.CloseRequest;
import dev.ssc.core.departure.Consequence;
import dev.ssc.core.departure.LeaveOrganisation;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;
import dev.ssc.runtime.lifecycle.Kinds;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command that was accepted means for other lifecycles, in the same write: a term that becomes active, by
 * approval, by a return or as the organisation states it, closes the request for its seat (COV-4); who leaves ends terms and backfills, and no longer leads calls (TERM-7, CALL-LEAD-5),
 * nor does a backup who has left before.
 *
 * @param by who gave the command
 * @param at when it was taken to be given
 * @param leavers who has left
 */
record Consequences(String by, Instant at, Leavers leavers) {

    ImmutableList<Given<?>> of(Command<?> command, State before, State after) {
        if (after instanceof TermState term && term.phase() == TermPhase.ACTIVE && before.phase() != TermPhase.ACTIVE) {
            return ImmutableList.of(closing(term.served()));
        }
        if (command instanceof LeadDropsOut && after instanceof CallState call) {
            return call.staffing().lead().filter(leavers::include).stream()
                    .map(lead -> dropOut(call.call(), lead))
                    .collect(ImmutableList.toImmutableList());
        }
        return command instanceof LeaveOrganisation leaving ? leaving(leaving) : ImmutableList.of();
    }

    private Given<?> closing(Assignment served) {
        return Given.following(
                Kinds.SEAT,
                served.seatText(),
                by,
                at,
                seat -> seat.phase() == AskPhase.OPEN
                        ? Optional.of(new CloseRequest(served.person()))
                        : Optional.empty());
    }

    private ImmutableList<Given<?>> leaving(LeaveOrganisation leaving) {
        return Stream.<Given<?>>concat(
                        leaving.consequences().stream().map(this::forTerm),
                        leaving.calls().stream().map(led -> dropOut(led.call(), leaving.person())))
                .collect(ImmutableList.toImmutableList());
    }

    private Given<?> forTerm(Consequence consequence) {
        return Given.following(Kinds.TERM, consequence.term(), by, at, term -> Optional.of(consequence.command()));
    }

    private Given<?> dropOut(String name, String person) {
        return Given.following(Kinds.CALL, name, by, at, call -> droppingOut(call, person));
    }

    private static Optional<Command<CallState>> droppingOut(CallState call, String person) {
        LeadDropsOut command = new LeadDropsOut(person);
        boolean leads = call.staffing().lead().filter(person::equals).isPresent();
        return leads && command.phases().contains(call.phase()) ? Optional.of(command) : Optional.empty();
    }
}

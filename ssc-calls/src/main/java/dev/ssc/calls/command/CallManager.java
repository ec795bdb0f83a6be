package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.ManagerCalled;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.meeting.HelpCall;
import dev.ssc.calls.meeting.HelpReason;
import dev.ssc.calls.meeting.ManagerHelp;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Help of the manager on call is needed: asked for in chat, and paged at once on a weekend or a holiday of the lead
 * (CALL-LIVE-6).
 *
 * @param people the people to look at
 * @param reason why
 */
public record CallManager(People people, HelpReason reason) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.LIVE, CallPhase.WRAPPING_UP);

    @Override
    public String name() {
        return "call-manager";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (call.meeting().filter(meeting -> meeting.managerHelp().isOpen()).isPresent()) {
            return Rejected.by(CallRule.CALL_LIVE_6, "A manager was called already; wait for them to join.");
        }
        HelpCall help = new HelpCall(reason, at);
        return onRestDay(call, at)
                ? called(call, new ManagerCalled(ManagerHelp.PAGED, help), CallRequest.CHAT_PAGE_MANAGER)
                : called(call, new ManagerCalled(ManagerHelp.ASKED, help), CallRequest.CHAT_ASK_MANAGER);
    }

    private Decision<CallState> called(CallState call, ManagerCalled event, CallRequest how) {
        return Accepted.<CallState>of(event)
                .asking(Telling.manager(call, how, Message.HELP_WANTED)
                        .fact("reason", reason.word())
                        .build());
    }

    private boolean onRestDay(CallState call, Instant at) {
        WorkingTime lead = call.staffing()
                .lead()
                .flatMap(people::find)
                .map(Person::workingTime)
                .orElse(WorkingTime.unknown());
        LocalDate today = lead.dateAt(at);
        return today.getDayOfWeek() == DayOfWeek.SATURDAY
                || today.getDayOfWeek() == DayOfWeek.SUNDAY
                || lead.holidays().contains(today);
    }
}

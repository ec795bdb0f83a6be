package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.LeadDroppedOut;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Request;
import java.time.Instant;

/**
 * The lead cannot lead the call: the backup takes over, or a manager is asked for somebody who does (CALL-LEAD-5).
 *
 * @param by key of who says so
 */
public record LeadDropsOut(String by) implements CallCommand {

    private static final ImmutableSet<CallPhase> PHASES =
            Sets.immutableEnumSet(CallPhase.STAFFED, CallPhase.OFFERED, CallPhase.BOOKED);

    @Override
    public String name() {
        return "lead-drops-out";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        return Accepted.<CallState>of(new LeadDroppedOut(by))
                .asking(call.staffing()
                        .backup()
                        .map(backup -> tellBackup(call, backup))
                        .orElseGet(() -> askManager(call)));
    }

    private Request tellBackup(CallState call, String backup) {
        return withStart(
                call,
                call.ask(CallRequest.CHAT_TELL)
                        .fact("message", Message.BACKUP_LEADS.word())
                        .fact("to", "backup")
                        .fact("person", backup)
                        .fact("by", by));
    }

    private Request askManager(CallState call) {
        return withStart(
                call,
                Telling.manager(call, CallRequest.CHAT_ASK_MANAGER, Message.LEAD_WANTED)
                        .fact("by", by));
    }

    private static Request withStart(CallState call, Request.Builder request) {
        return request.fact(
                        "start", call.meeting().map(meeting -> meeting.times().start()))
                .build();
    }
}

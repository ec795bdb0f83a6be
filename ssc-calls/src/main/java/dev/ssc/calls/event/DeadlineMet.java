package dev.ssc.calls.event;

import dev.ssc.calls.CallDeadline;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.link.LinkStatus;
import dev.ssc.calls.meeting.ManagerHelp;

/**
 * A deadline came and was acted upon; it does not act again (LIFE-5).
 *
 * @param deadline which
 */
public record DeadlineMet(CallDeadline deadline) implements CallEvent {

    @Override
    public String name() {
        return deadline.word();
    }

    @Override
    public CallState apply(CallState call) {
        return switch (deadline) {
            case LINK_EXPIRES ->
                call.changed()
                        .phase(CallPhase.STAFFED)
                        .links(call.links().withStatus(LinkStatus.EXPIRED))
                        .build();
            case MANAGER_PAGE ->
                call.withMeeting(call.meeting().map(meeting -> meeting.withManagerHelp(ManagerHelp.PAGED)));
            default -> call.withMeeting(call.meeting().map(meeting -> meeting.afterActing(deadline.word())));
        };
    }
}

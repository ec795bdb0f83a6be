package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.Missed;
import dev.ssc.calls.link.Link;
import java.util.Optional;

/**
 * The customer did not come: the call is offered again by a new link (CALL-LIVE-5).
 *
 * @param by key of who recorded it
 */
public record NoShowRecorded(String by) implements CallEvent {

    @Override
    public String name() {
        return "no-show-recorded";
    }

    @Override
    public CallState apply(CallState call) {
        return call.links().current().map(used -> missed(call, used)).orElse(call);
    }

    private static CallState missed(CallState call, Link used) {
        return call.changed()
                .phase(CallPhase.OFFERED)
                .links(call.links().offering(used.terms()))
                .missed(call.meeting().map(meeting -> new Missed(meeting, used, call.phase())))
                .meeting(Optional.empty())
                .noShows(call.noShows() + 1)
                .build();
    }
}

package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import dev.ssc.calls.Missed;
import java.util.Optional;

/**
 * The no-show was a mistake: the meeting goes on as it was (CALL-LIVE-5).
 *
 * @param by key of who said so
 */
public record NoShowUndone(String by) implements CallEvent {

    @Override
    public String name() {
        return "no-show-undone";
    }

    @Override
    public CallState apply(CallState call) {
        return call.missed().map(missed -> asItWas(call, missed)).orElse(call);
    }

    private static CallState asItWas(CallState call, Missed missed) {
        return call.changed()
                .phase(missed.phase())
                .links(call.links().backTo(missed.link()))
                .meeting(missed.meeting())
                .noShows(call.noShows() - 1)
                .missed(Optional.empty())
                .build();
    }
}

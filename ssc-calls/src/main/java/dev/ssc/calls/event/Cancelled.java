package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import java.util.Optional;

/**
 * One side cancelled the call: slot and link are released (CALL-LINK-9).
 *
 * @param by the word {@code customer}, or key of the person who cancelled
 * @param reason why
 */
public record Cancelled(String by, String reason) implements CallEvent {

    @Override
    public String name() {
        return "cancelled";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(CallPhase.CANCELLED)
                .links(call.links().givenUp())
                .meeting(Optional.empty())
                .missed(Optional.empty())
                .build();
    }
}

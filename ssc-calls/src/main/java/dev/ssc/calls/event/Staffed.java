package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import java.util.Optional;

/**
 * Somebody leads the call.
 *
 * @param lead key of who leads
 * @param pair key of who pairs with the lead, if anybody does
 */
public record Staffed(String lead, Optional<String> pair) implements CallEvent {

    @Override
    public String name() {
        return "staffed";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(call.phase() == CallPhase.AGREED ? CallPhase.STAFFED : call.phase())
                .staffing(call.staffing().ledBy(lead, pair))
                .build();
    }
}

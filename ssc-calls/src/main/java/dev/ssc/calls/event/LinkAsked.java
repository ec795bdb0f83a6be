package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.link.LinkTerms;
import java.util.Optional;

/**
 * The calendar was asked for a link; one that was pending is superseded (CALL-LINK-4).
 *
 * @param terms what its event looks like
 * @param backup key of the backup, if one was named (CALL-LINK-10)
 */
public record LinkAsked(LinkTerms terms, Optional<String> backup) implements CallEvent {

    @Override
    public String name() {
        return "link-asked";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(CallPhase.OFFERED)
                .links(call.links().offering(terms))
                .staffing(call.staffing().backedUpBy(backup))
                .build();
    }
}

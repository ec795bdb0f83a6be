package dev.ssc.calls.event;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.agenda.Agenda;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.subject.Markers;
import dev.ssc.calls.subject.Subject;
import dev.ssc.calls.subject.Ticket;

/**
 * A call is considered.
 *
 * @param policy the policy it keeps (LIFE-8)
 * @param subject what is known
 * @param ticket the ticket it belongs to
 * @param markers what speaks for it
 * @param agenda its questions
 */
public record Considered(CallPolicy policy, Subject subject, Ticket ticket, Markers markers, Agenda agenda)
        implements CallEvent {

    @Override
    public String name() {
        return "considered";
    }

    @Override
    public CallState apply(CallState call) {
        return call.changed()
                .phase(CallPhase.CONSIDERED)
                .policy(policy)
                .subject(subject)
                .ticket(ticket)
                .markers(markers)
                .agenda(agenda)
                .build();
    }
}

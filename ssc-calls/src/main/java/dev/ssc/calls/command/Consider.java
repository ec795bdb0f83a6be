package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.agenda.Agenda;
import dev.ssc.calls.agenda.AgendaItem;
import dev.ssc.calls.event.Considered;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.subject.Marker;
import dev.ssc.calls.subject.Markers;
import dev.ssc.calls.subject.Plan;
import dev.ssc.calls.subject.Priority;
import dev.ssc.calls.subject.Subject;
import dev.ssc.calls.subject.Ticket;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody thinks of a call for a ticket. The call begins, and keeps the policy that comes with it (LIFE-8). */
@Value.Immutable
public abstract sealed class Consider implements CallCommand permits ImmutableConsider {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.NONE);

    Consider() {}

    /** {@return the policy to keep; the defaults unless stated} */
    @Value.Default
    public CallPolicy policy() {
        return CallPolicy.defaults();
    }

    /** {@return number of the ticket} */
    public abstract String ticket();

    /** {@return who needs help} */
    public abstract String customer();

    /** {@return what speaks for a call} */
    public abstract ImmutableSet<Marker> markers();

    /** {@return the customer's plan, if known} */
    public abstract Optional<Plan> plan();

    /** {@return the priority of the ticket, if known} */
    public abstract Optional<Priority> priority();

    /** {@return whether the ticket is open for long; no unless stated} */
    @Value.Default
    public boolean longRunning() {
        return false;
    }

    /** {@return key of the call that this one follows, if any} */
    public abstract Optional<String> followUpOf();

    /** {@return the questions to begin with; all begin open} */
    public abstract ImmutableList<AgendaItem> agenda();

    @Override
    public String name() {
        return "consider";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        Agenda questions = Agenda.empty();
        for (AgendaItem item : agenda()) {
            if (questions.has(item.item())) {
                return Rejected.by(
                        CallRule.CALL_PREP_1, "The agenda has " + item.item() + " twice; give each item its own key.");
            }
            questions = questions.with(AgendaItem.open(item.item(), item.text()));
        }
        Subject subject = new Subject(customer(), plan(), priority(), longRunning(), followUpOf());
        return Accepted.of(new Considered(policy(), subject, Ticket.of(ticket()), Markers.of(markers()), questions));
    }

    /** {@return a new builder; ticket and customer are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Consider}. Not thread-safe. */
    public static final class Builder extends ImmutableConsider.Builder {

        Builder() {}
    }
}

package dev.ssc.calls;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.agenda.Agenda;
import dev.ssc.calls.ending.Ending;
import dev.ssc.calls.ending.FollowUp;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.lead.Staffing;
import dev.ssc.calls.link.Bookings;
import dev.ssc.calls.link.Links;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.subject.Arrangement;
import dev.ssc.calls.subject.Markers;
import dev.ssc.calls.subject.Subject;
import dev.ssc.calls.subject.Ticket;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.State;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** All that a call knows. Each part holds the rules about itself; events put other parts in their place. */
@Value.Immutable
@SuppressWarnings("immutables:from") // changed() gives the phase, which from() leaves out
public abstract class CallState implements State {

    CallState() {}

    /** {@return the key of the call} */
    public abstract String call();

    @Override
    public abstract CallPhase phase();

    /** {@return the policy the call began with (LIFE-8)} */
    public abstract CallPolicy policy();

    /** {@return what was known when the call was considered} */
    public abstract Subject subject();

    /** {@return the ticket the call belongs to} */
    public abstract Ticket ticket();

    /** {@return what speaks for the call} */
    public abstract Markers markers();

    /** {@return which call was agreed, from then on} */
    public abstract Optional<Arrangement> arrangement();

    /** {@return who holds the call} */
    public abstract Staffing staffing();

    /** {@return the links by which it could be booked} */
    public abstract Links links();

    /** {@return the bookings it ever had} */
    public abstract Bookings bookings();

    /** {@return the questions to be answered} */
    public abstract Agenda agenda();

    /** {@return the booked call, while there is one} */
    public abstract Optional<Meeting> meeting();

    /** {@return how often the customer did not come} */
    public abstract int noShows();

    /** {@return the last no-show, while it can be taken back} */
    public abstract Optional<Missed> missed();

    /** {@return how the call ended, from then on} */
    public abstract Optional<Ending> ending();

    /**
     * The state before a call is considered.
     *
     * @param call the key it will have
     * @return a state of which nothing else is known
     */
    public static CallState none(String call) {
        return new Builder()
                .call(call)
                .phase(CallPhase.NONE)
                .policy(CallPolicy.defaults())
                .subject(Subject.none())
                .ticket(Ticket.none())
                .markers(Markers.none())
                .staffing(Staffing.none())
                .links(Links.none())
                .bookings(Bookings.none())
                .agenda(Agenda.empty())
                .noShows(0)
                .build();
    }

    @Override
    public String key() {
        return "call/" + call();
    }

    @Override
    public Duration clockSkew() {
        return policy().clockSkew();
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return CallDeadline.of(this);
    }

    @Override
    public Map<String, @Nullable Object> view() {
        return CallView.of(this);
    }

    /**
     * Begins a request about this call.
     *
     * @param request what is asked
     * @return a builder that holds call and ticket
     */
    public Request.Builder ask(CallRequest request) {
        return Request.of(request.kind()).fact("call", call()).fact("ticket", ticket().number());
    }

    /** {@return the call that is proposed to follow, once the summary is written (CALL-SUM-4)} */
    public Optional<FollowUp> proposedFollowUp() {
        return ending().filter(end -> phase() == CallPhase.CLOSED && end.outcome() == Outcome.ANOTHER_CALL_NEEDED)
                .map(end -> new FollowUp(call(), agenda().unsettled()));
    }

    /**
     * The beginning of a call that differs from this one in several parts, made at once.
     *
     * @return a builder that holds all of this call
     */
    public Builder changed() {
        return new Builder().from(this).phase(phase());
    }

    /**
     * {@return the same call in another phase}
     *
     * @param value where it stands
     */
    public abstract CallState withPhase(CallPhase value);

    /**
     * {@return the same call with its ticket changed}
     *
     * @param value the ticket
     */
    public abstract CallState withTicket(Ticket value);

    /**
     * {@return the same call with other markers}
     *
     * @param value the markers
     */
    public abstract CallState withMarkers(Markers value);

    /**
     * {@return the same call with other people}
     *
     * @param value who holds it
     */
    public abstract CallState withStaffing(Staffing value);

    /**
     * {@return the same call with its links changed}
     *
     * @param value the links
     */
    public abstract CallState withLinks(Links value);

    /**
     * {@return the same call with its agenda changed}
     *
     * @param value the agenda
     */
    public abstract CallState withAgenda(Agenda value);

    /**
     * {@return the same call with its meeting changed}
     *
     * @param value the meeting, if it is booked
     */
    public abstract CallState withMeeting(Optional<? extends Meeting> value);

    /** Builds a {@link CallState} from another. Not thread-safe. */
    public static final class Builder extends ImmutableCallState.Builder {

        Builder() {}
    }
}

package dev.ssc.calls.meeting;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A booked call: what it has from the booking until it is over, cancelled, or missed. */
@Value.Immutable
public abstract class Meeting {

    Meeting() {}

    /** {@return the calendar's name of the booking} */
    @Value.Parameter
    public abstract String booking();

    /** {@return the calendar's name of the link by which it was booked} */
    @Value.Parameter
    public abstract String link();

    /** {@return its times} */
    @Value.Parameter
    public abstract Times times();

    /** {@return where the message before the call stands} */
    @Value.Parameter
    public abstract PreCall preCall();

    /** {@return whether the shared room is locked (CALL-PREP-4)} */
    @Value.Parameter
    public abstract boolean locked();

    /** {@return whether the wrap-up was begun} */
    @Value.Parameter
    public abstract boolean wrappingUp();

    /** {@return whether and how it is recorded} */
    @Value.Parameter
    public abstract Recording recording();

    /** {@return where the help of a manager stands} */
    @Value.Parameter
    public abstract ManagerHelp managerHelp();

    /** {@return when and why a manager was called last} */
    @Value.Parameter
    public abstract Optional<HelpCall> helpCall();

    /** {@return words of the deadlines that have acted; each acts once (LIFE-5)} */
    @Value.Parameter
    public abstract ImmutableSet<String> acted();

    /**
     * A new booking.
     *
     * @param booking the calendar's name of it
     * @param link the link by which it came
     * @param times its times
     * @return a meeting of which nothing else has happened
     */
    public static Meeting booked(String booking, String link, Times times) {
        return ImmutableMeeting.of(
                booking,
                link,
                times,
                PreCall.NOT_SENT,
                false,
                false,
                Recording.NONE,
                ManagerHelp.NONE,
                Optional.empty(),
                ImmutableSet.of());
    }

    /**
     * {@return the same meeting with other times}
     *
     * @param value the times
     */
    public abstract Meeting withTimes(Times value);

    /**
     * {@return the same meeting with the message in another state}
     *
     * @param value where the message stands
     */
    public abstract Meeting withPreCall(PreCall value);

    /**
     * {@return the same meeting with its room locked or not}
     *
     * @param value whether it is locked
     */
    public abstract Meeting withLocked(boolean value);

    /**
     * {@return the same meeting with its wrap-up begun or not}
     *
     * @param value whether it was begun
     */
    public abstract Meeting withWrappingUp(boolean value);

    /**
     * {@return the same meeting recorded in another way}
     *
     * @param value whether and how
     */
    public abstract Meeting withRecording(Recording value);

    /**
     * {@return the same meeting with the help of a manager in another state}
     *
     * @param value where it stands
     */
    public abstract Meeting withManagerHelp(ManagerHelp value);

    abstract Meeting withBooking(String value);

    abstract Meeting withHelpCall(HelpCall value);

    abstract Meeting withActed(Iterable<String> value);

    /**
     * The meeting at another time (CALL-LINK-8).
     *
     * @param booking the calendar's name of the new booking
     * @param start the new start
     * @param at when it was moved
     * @param again the word of the deadline that acts once more for the new time
     * @return the same meeting; a message that was sent is due again
     */
    public Meeting moved(String booking, Instant start, Instant at, String again) {
        boolean sameTime = start.equals(times().start());
        return withBooking(booking)
                .withTimes(times().movedTo(start, at))
                .withPreCall(sameTime ? preCall() : preCall().afterMove())
                .withActed(acted().stream().filter(word -> !word.equals(again)).toList());
    }

    /**
     * The meeting with a manager called.
     *
     * @param status asked or paged
     * @param call when and why
     * @return the same meeting
     */
    public Meeting managerCalled(ManagerHelp status, HelpCall call) {
        return withManagerHelp(status).withHelpCall(call);
    }

    /**
     * The meeting with a deadline done.
     *
     * @param deadline its word
     * @return the same meeting
     */
    public Meeting afterActing(String deadline) {
        return withActed(
                ImmutableSet.<String>builder().addAll(acted()).add(deadline).build());
    }
}

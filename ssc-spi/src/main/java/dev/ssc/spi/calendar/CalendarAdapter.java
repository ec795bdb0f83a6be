package dev.ssc.spi.calendar;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import java.time.Instant;

/**
 * A calendar or scheduling system: where customers book, and where people's time is. Beside what every {@link Adapter}
 * promises:
 *
 * <ol start="13">
 *   <li><b>Links are used once.</b> A link that was booked, or revoked, can be booked no more; of two who book at the
 *       same time one gets it. The title, the length and the questions are those of the offer, and every host must be
 *       free, and is busy once it is booked; an offer with a host whom the system does not know is refused with
 *       {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Revocation.</b> A revoked link cannot be booked. Revoking one that is used, gone or unknown does nothing and
 *       is no failure.
 *   <li><b>Slots.</b> After a release the people's time is free again. Releasing what is free or unknown does nothing
 *       and is no failure.
 *   <li><b>Busy times</b> are half-open, lie within what was asked for, and are empty for a person without entries; a
 *       person whom the system does not know is refused with {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Messages.</b> Bookings, moves and cancellations reach the sink at least once, in any order, under an id that
 *       stays the same; a message that the sink refuses is delivered again. It says when it happened, by the system's
 *       clock. A system that tells of a move as a cancellation and a booking has an adapter that marks the cancellation,
 *       or leaves it out, and tells the other half as a move. What the adapter itself released or revoked is not told.
 * </ol>
 */
public interface CalendarAdapter extends Adapter<CalendarCapability> {

    /**
     * Makes a link by which the customer books one call ({@code calendar.offer-link}).
     *
     * @param id the request
     * @param offer what can be booked
     * @return the link; the same for the same request
     * @throws AdapterException as promised
     */
    BookingLink offerLink(RequestId id, LinkOffer offer);

    /**
     * Takes a link back ({@code calendar.revoke-link}).
     *
     * @param id the request
     * @param link the calendar's name of the link, see {@link BookingLink#id()}
     * @throws AdapterException as promised
     */
    void revokeLink(RequestId id, String link);

    /**
     * Frees the slot of a booking ({@code calendar.release-slot}).
     *
     * @param id the request
     * @param booking the calendar's name of the booking
     * @throws AdapterException as promised
     */
    void releaseSlot(RequestId id, String booking);

    /**
     * When a person has something else to do.
     *
     * @param who the person
     * @param within the time to look at, half-open
     * @return busy times within it
     * @throws AdapterException as promised
     */
    ImmutableRangeSet<Instant> busy(Colleague who, Range<Instant> within);

    /**
     * From now on, tells what happens. Called once, before anything else is asked of the adapter.
     *
     * @param sink takes the messages
     * @throws AdapterException if {@link CalendarCapability#MESSAGES} is missing
     */
    void listen(Sink<CalendarMessage> sink);
}

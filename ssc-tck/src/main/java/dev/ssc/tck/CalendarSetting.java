package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.BookingQuestion;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A calendar adapter under test, and its calendar as customers and its people see it. */
public interface CalendarSetting extends Setting<CalendarAdapter> {

    /**
     * A time at which {@link #somebody} and {@link #somebodyElse} are free, for twelve hours from then on.
     *
     * @return a full hour in the future
     */
    default Instant freeTime() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(2));
    }

    /**
     * Something that can be offered by a link. Where links belong to events that somebody has prepared, it is one of
     * these, of which there are four at least.
     *
     * @param hosts who must be free
     * @return an offer with a title of its own as far as the system allows it, of an hour at most, that asks for a ticket
     */
    default LinkOffer offer(ImmutableList<Colleague> hosts) {
        return new LinkOffer(
                "Support call " + Token.fresh().text(),
                Duration.ofMinutes(45),
                ImmutableList.of(
                        new BookingQuestion("Which ticket is it about?", true),
                        new BookingQuestion("What shall we prepare?", false)),
                hosts);
    }

    /**
     * The links that can be seen by their title.
     *
     * @param title title of the event
     * @return what each of them offers: title, length and questions; hosts only if they can be seen
     */
    default ImmutableList<LinkOffer> offers(String title) {
        throw new NotAbleException("see booking links");
    }

    /**
     * Whether a customer could book by a link, without doing so.
     *
     * @param link the link
     * @return whether it is open
     */
    default boolean isOpen(BookingLink link) {
        throw new NotAbleException("see whether a booking link is open");
    }

    /**
     * A customer books.
     *
     * @param link the link
     * @param start when the call is to start
     * @param ticket what they answer when asked for the ticket
     * @return the calendar's name of the booking; empty if the calendar refuses
     */
    default Optional<String> book(BookingLink link, Instant start, String ticket) {
        throw new NotAbleException("book as a customer");
    }

    /**
     * A customer moves a booking.
     *
     * @param booking the calendar's name of it
     * @param start when the call is to start now
     * @return the calendar's name of it from now on
     */
    default String move(String booking, Instant start) {
        throw new NotAbleException("move a booking as a customer");
    }

    /**
     * A customer cancels a booking.
     *
     * @param booking the calendar's name of it
     */
    default void cancel(String booking) {
        throw new NotAbleException("cancel a booking as a customer");
    }

    /**
     * A link that was not made by the adapter, where the system has such.
     *
     * @return an open link of {@link #somebody}
     */
    default BookingLink linkOtherwise() {
        throw new NotAbleException("make a booking link by hand");
    }

    /**
     * A booking that was made without a link of the adapter, where the system has such.
     *
     * @param start when the call is to start
     * @return the calendar's name of it; it is one of {@link #somebody}, and an hour long at most
     */
    default String bookingOtherwise(Instant start) {
        throw new NotAbleException("book without a link");
    }

    /**
     * Whether a person has nothing to do, as they see it themselves.
     *
     * @param who the person
     * @param time the time to look at, half-open
     * @return whether there is no entry in it
     */
    default boolean isFree(Colleague who, Range<Instant> time) {
        throw new NotAbleException("see when a person is free");
    }

    /**
     * A person has something else to do.
     *
     * @param who the person
     * @param time from when until when, half-open
     */
    default void occupy(Colleague who, Range<Instant> time) {
        throw new NotAbleException("make an entry in a person's calendar");
    }
}

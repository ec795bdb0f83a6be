package dev.ssc.spi.calendar;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Colleague;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a customer can book by a link, once.
 *
 * @param title title of the event
 * @param length how long the call is
 * @param questions what the customer is asked when booking
 * @param hosts whose calendars must be free: the lead, and the backup if there is one
 */
public record LinkOffer(
        String title, Duration length, ImmutableList<BookingQuestion> questions, ImmutableList<Colleague> hosts) {

    /**
     * Refuses nulls.
     *
     * @param title title of the event
     * @param length how long the call is
     * @param questions what the customer is asked when booking
     * @param hosts whose calendars must be free: the lead, and the backup if there is one
     */
    public LinkOffer {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(questions, "questions");
        Objects.requireNonNull(hosts, "hosts");
    }

    /**
     * The question whose answer an adapter tells as {@link CalendarMessage.Booked#ticket()}.
     *
     * @return the first that is marked so; where none is marked, the first that must be answered; empty if there is none
     */
    public Optional<BookingQuestion> ticketQuestion() {
        return questions.stream()
                .filter(BookingQuestion::aboutTicket)
                .findFirst()
                .or(() -> questions.stream().filter(BookingQuestion::required).findFirst());
    }
}

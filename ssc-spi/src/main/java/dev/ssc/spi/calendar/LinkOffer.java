package dev.ssc.spi.calendar;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Colleague;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern TICKET = Pattern.compile("(?iU)\\bticket\\b");

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
     * The question whose answer is {@link CalendarMessage.Booked#ticket()}: the first with the word {@code ticket} that
     * must be answered (CALL-LINK-3).
     *
     * @return the question; empty if nobody is asked for a ticket
     */
    public Optional<BookingQuestion> ticketQuestion() {
        return questions.stream()
                .filter(question ->
                        question.required() && TICKET.matcher(question.text()).find())
                .findFirst();
    }
}

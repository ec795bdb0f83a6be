package dev.ssc.spi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a customer writes when booking is found where it belongs, and nowhere else. */
class CalendarWordsTest {

    private static final BookingQuestion NAME = new BookingQuestion("Your name", true);
    private static final BookingQuestion TICKETS = new BookingQuestion("Do you collect tickets?", true);
    private static final BookingQuestion OPTIONAL = new BookingQuestion("Another ticket?", false);
    private static final BookingQuestion TICKET = new BookingQuestion("Which TICKET is it about?", true);

    @Test
    void whatACustomerWroteStandsInNoLog() {
        String booked = new CalendarMessage.Booked("b1", "l1", Instant.EPOCH, "It is secret.").toString();
        String cancelled = new CalendarMessage.Cancelled("b1", "Ana Ulm", "It is secret.", false).toString();
        assertEquals("Booked[booking=b1, link=l1, start=1970-01-01T00:00:00Z]", booked);
        assertEquals("Cancelled[booking=b1, rescheduled=false]", cancelled);
        assertFalse((booked + cancelled).contains("secret"));
    }

    @Test
    void theTicketIsAskedForByTheFirstRequiredQuestionThatNamesIt() {
        assertEquals(Optional.of(TICKET), offer(NAME, TICKETS, OPTIONAL, TICKET).ticketQuestion());
        assertEquals(Optional.empty(), offer(NAME, TICKETS, OPTIONAL).ticketQuestion());
    }

    private static LinkOffer offer(BookingQuestion... questions) {
        return new LinkOffer("Call", Duration.ofMinutes(45), ImmutableList.copyOf(questions), ImmutableList.of());
    }
}

package dev.ssc.spi.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An adapter knows which answer is the ticket. */
class LinkOfferTest {

    private static final BookingQuestion TICKET = BookingQuestion.forTicket("Which ticket?");
    private static final BookingQuestion COMPANY = new BookingQuestion("Which company?", true);
    private static final BookingQuestion GOALS = new BookingQuestion("What shall we prepare?", false);

    private static Optional<BookingQuestion> ticketQuestion(BookingQuestion... questions) {
        return new LinkOffer("Call", Duration.ofHours(1), ImmutableList.copyOf(questions), ImmutableList.of())
                .ticketQuestion();
    }

    @Test
    void itIsTheOneThatIsMarkedWhereverItStands() {
        assertEquals(Optional.of(TICKET), ticketQuestion(GOALS, COMPANY, TICKET));
        assertTrue(TICKET.required());
    }

    @Test
    void whereNoneIsMarkedItIsTheFirstThatMustBeAnswered() {
        assertEquals(Optional.of(COMPANY), ticketQuestion(GOALS, COMPANY));
        assertEquals(Optional.empty(), ticketQuestion(GOALS));
    }
}

package dev.ssc.runtime.carrying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.spi.calendar.BookingQuestion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A calendar is told which answer is the ticket. */
class QuestionsTest {

    private static ImmutableList<BookingQuestion> of(ImmutableList<String> required, ImmutableList<String> others) {
        return new Questions(new Facts(Request.of("calendar.offer-link")
                        .fact("required-questions", required)
                        .fact("questions", others)
                        .build()))
                .all();
    }

    @Test
    @Tag("CALL-LINK-3")
    void theFirstRequiredQuestionWithTheWordIsTheOne() {
        assertEquals(
                ImmutableList.of(
                        new BookingQuestion("Which ticketing system?", true, false),
                        new BookingQuestion("Which Ticket is it about?", true, true),
                        new BookingQuestion("Any other ticket?", true, false),
                        new BookingQuestion("A ticket of a colleague?", false, false)),
                of(
                        ImmutableList.of("Which ticketing system?", "Which Ticket is it about?", "Any other ticket?"),
                        ImmutableList.of("A ticket of a colleague?")));
    }

    @Test
    void withoutTheWordNoneIsMarked() {
        assertEquals(
                ImmutableList.of(new BookingQuestion("Which case?", true, false)),
                of(ImmutableList.of("Which case?"), ImmutableList.of()));
    }
}

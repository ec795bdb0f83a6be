package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.link.Question;
import dev.ssc.spi.calendar.BookingQuestion;
import java.util.Optional;

/**
 * What the customer is asked when booking, as a calendar needs it: with the ticket's question marked, so that its answer
 * comes back as the ticket.
 *
 * @param facts of a request for a link
 */
record Questions(Facts facts) {

    ImmutableList<BookingQuestion> all() {
        ImmutableList<String> required = facts.texts("required-questions");
        Optional<String> ticket = required.stream()
                .filter(text -> new Question(text, true).asksForTicket())
                .findFirst();
        ImmutableList.Builder<BookingQuestion> all = ImmutableList.builder();
        required.forEach(text -> all.add(new BookingQuestion(text, true, ticket.equals(Optional.of(text)))));
        facts.texts("questions").forEach(text -> all.add(new BookingQuestion(text, false)));
        return all.build();
    }
}

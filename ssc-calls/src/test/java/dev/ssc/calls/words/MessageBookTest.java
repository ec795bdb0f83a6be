package dev.ssc.calls.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.words.Form;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageBookTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static Request.Builder tells(Message message) {
        return Request.of("ticket.reply").fact("ticket", "123").fact("message", message.word());
    }

    private static String text(Request.Builder request) {
        return MessageBook.english().render(request.build(), Form.TEXT).orElseThrow();
    }

    @Test
    @Tag("CALL-LIVE-5")
    void afterANoShowTheTicketIsToldOnlyThatWeAreSorryAndHowToBookAgain() {
        assertEquals(
                "We are sorry that we missed you. We are sending a new link; please use it to pick another time.",
                text(tells(Message.MISSED)));
    }

    @Test
    @Tag("CALL-PREP-3")
    void thePreCallMessageStatesGoalsDurationAndPeople() {
        assertEquals(
                """
                We look forward to our call on Monday, 2 March 2026 at 09:00 (UTC). It takes 30 minutes.

                What we want to reach: see the logs
                Who should be there: the admin, the owner""",
                text(tells(Message.PRE_CALL)
                        .fact("goals", "see the logs")
                        .fact("required", ImmutableList.of("the admin", "the owner"))
                        .fact("start", NINE)
                        .fact("minutes", 30L)));
    }

    @Test
    void whatIsUnknownLeavesItsPartOut() {
        assertTrue(
                text(tells(Message.CANCELLED).fact("reason", "no time")).startsWith("The call is cancelled: no time"));
        assertTrue(text(tells(Message.CANCELLED).fact("reason", "no time").fact("start", NINE))
                .startsWith("The call on Monday, 2 March 2026 at 09:00 (UTC) is cancelled"));
    }

    @Test
    void timesAreInTheZoneOfTheReaderAndWordsInTheirLanguage() {
        Request request = tells(Message.WRAP_UP_DUE).fact("end", NINE).build();
        assertEquals(
                Optional.of("Zeit für den Abschluss des Gesprächs zu Ticket 123; Ende: Montag, 2. März 2026, 10:00 Uhr"
                        + " (MEZ)."),
                MessageBook.german().in(ZoneId.of("Europe/Berlin")).render(request, Form.TEXT));
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void everyMessageHasWordsInEveryLanguage(Message message) {
        for (MessageBook book : ImmutableList.of(MessageBook.english(), MessageBook.german())) {
            String words = book.render(tells(message).build(), Form.TEXT).orElseThrow();
            assertFalse(words.isBlank());
            assertFalse(words.contains("{") || words.contains("[["), words);
        }
    }

    @Test
    void aHostReplacesWhatItDoesNotLike() {
        MessageBook book = MessageBook.english().with(Message.MISSED, "Too bad about {ticket}.");
        assertEquals(
                Optional.of("Too bad about 123."),
                book.render(tells(Message.MISSED).build(), Form.TEXT));
    }

    @Test
    void aBookThatLacksAMessageIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> MessageBook.of(Map.of(Message.MISSED, "Oh."), DateTimeFormatter.ISO_INSTANT));
        assertTrue(String.valueOf(refused.getMessage()).contains("pre-call"));
    }

    @Test
    void aRequestThatTellsNobodyAnythingHasNoWords() {
        assertEquals(
                Optional.empty(),
                MessageBook.english().render(Request.of("calendar.revoke-link").build(), Form.TEXT));
    }

    @Test
    void whatACustomerWroteCannotBreakOutOfMarkdown() {
        Request request = tells(Message.CANCELLED)
                .fact("reason", "x\n\n# Head\n* [a](http://b) <script> `c` ![i](j)\n---\n&lt; | ~~d~~ \u202Eevil\u0000")
                .build();
        assertEquals("""
                The call is cancelled: x \s
                \\# Head \s
                \\* \\[a\\]\\(http\\://b\\) \\<script\\> \\`c\\` \\!\\[i\\]\\(j\\) \s
                \\-\\-\\- \s
                \\&lt; \\| \\~\\~d\\~\\~ evil

                We go on in this ticket.""", MessageBook.english().render(request, Form.MARKDOWN).orElseThrow());
    }

    @Test
    void whatACustomerWroteIsNoPattern() {
        assertTrue(text(tells(Message.CANCELLED).fact("reason", "{start} [[{by}]] $1 \\"))
                .startsWith("The call is cancelled: {start} [[{by}]] $1 \\"));
    }

    @Test
    void anAddressIsALinkOnlyIfItIsOne() {
        assertTrue(markdown("https://book.example/x_y").contains("<https://book.example/x_y>"));
        assertFalse(markdown("javascript:alert(1)").contains("<"));
        assertFalse(markdown("https://a.example/> **b**").contains("> **b**"));
    }

    private static String markdown(String url) {
        return MessageBook.english()
                .render(tells(Message.INVITATION).fact("url", url).build(), Form.MARKDOWN)
                .orElseThrow();
    }
}

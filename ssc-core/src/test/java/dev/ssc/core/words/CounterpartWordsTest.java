package dev.ssc.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Request;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartWordsTest {

    private static Request.Builder tells(String message) {
        return Request.of("chat.tell")
                .fact("message", message)
                .fact("person", "ana")
                .fact("seat", "fern");
    }

    private static String text(Request.Builder request) {
        return CounterpartWords.english().render(request.build(), Form.TEXT).orElseThrow();
    }

    @Test
    @Tag("TERM-6")
    void theManagerIsToldFromWhenUntilWhenToStandIn() {
        assertEquals(
                "ana is aside from 2026-03-02 until 2026-03-16. As the manager you stand in at fern for that time.",
                text(tells("backfill-needed").fact("from", "2026-03-02").fact("until", "2026-03-16")));
        assertEquals(
                "ana is aside from 2026-03-02. As the manager you stand in at fern for that time.",
                text(tells("backfill-needed").fact("from", "2026-03-02")));
    }

    @Test
    @Tag("TERM-7")
    void aDepartureSaysOnlyWhatComesOfIt() {
        assertEquals(
                "ana leaves. Now vacant: fern, moss.",
                text(tells("organisation-left")
                        .fact("ended-terms", ImmutableList.of())
                        .fact("vacancies", ImmutableList.of("fern", "moss"))));
        assertEquals("ana leaves.", text(tells("organisation-left")));
    }

    @Test
    @Tag("CAD-6")
    void aReminderSaysWhatIsOwedForWhichSeatAndWhen() {
        assertEquals(
                "Soon due: rhythm (geo triage) for fern, on 2026-03-05.",
                text(tells("due-soon")
                        .fact("obligation", "rhythm")
                        .fact("text", "geo triage")
                        .fact("due", "2026-03-05")));
        assertEquals(
                "Now due: one-on-one, since 2026-03-05.",
                text(Request.of("chat.tell")
                        .fact("message", "due")
                        .fact("obligation", "one-on-one")
                        .fact("due", "2026-03-05")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onboarding",
                "counterpart-proposed",
                "backfill-needed",
                "handed-over",
                "counterpart-wanted",
                "organisation-left",
                "due-soon",
                "due",
                "overdue",
                "severity-1"
            })
    void everyMessageHasWordsInEveryLanguage(String message) {
        for (Phrasebook book : List.of(CounterpartWords.english(), CounterpartWords.german())) {
            String words = book.render(tells(message).build(), Form.TEXT).orElseThrow();
            assertFalse(words.contains("{") || words.contains("[["), words);
            assertTrue(words.endsWith("."), words);
        }
    }

    @Test
    void whatPeopleWroteCannotBreakOutOfMarkdown() {
        assertEquals(
                "Soon due: \\*\\*x\\*\\* \\<b\\> for \\[fern\\]\\(javascript\\:x\\), on –.",
                CounterpartWords.english()
                        .render(
                                Request.of("chat.tell")
                                        .fact("message", "due-soon")
                                        .fact("obligation", "**x** <b>\u202e")
                                        .fact("seat", "[fern](javascript:x)")
                                        .build(),
                                Form.MARKDOWN)
                        .orElseThrow());
    }

    @Test
    void whatPeopleWroteIsNoPattern() {
        assertEquals(
                "Now due: {due} [[x]] $1, since 2026-03-05.",
                text(Request.of("chat.tell")
                        .fact("message", "due")
                        .fact("obligation", "{due} [[x]] $1")
                        .fact("due", "2026-03-05")));
    }

    @Test
    void booksAreUnitedAndAHostReplacesWhatItDoesNotLike() {
        Phrasebook own =
                CounterpartWords.english().with("due", "Do it, {person}!").with("hello", "Hello {person}.");
        Phrasebook both = own.and(CounterpartWords.german());
        assertEquals(Optional.of("Do it, ana!"), both.render(tells("due").build(), Form.TEXT));
        assertEquals(Optional.of("Hello ana."), both.render(tells("hello").build(), Form.TEXT));
        assertEquals(
                CounterpartWords.english().render(tells("overdue").build(), Form.TEXT),
                both.render(tells("overdue").build(), Form.TEXT));
        assertEquals(Optional.empty(), both.render(Request.of("ticket.tag").build(), Form.TEXT));
        assertEquals(Optional.empty(), both.render(tells("unheard-of").build(), Form.TEXT));
    }

    @Test
    void timesAreInTheLanguageAndZoneOfTheReader() {
        Request request = tells("due")
                .fact("obligation", Instant.parse("2026-03-02T09:00:00Z"))
                .build();
        assertTrue(CounterpartWords.german()
                .in(ZoneId.of("Europe/Berlin"))
                .render(request, Form.TEXT)
                .orElseThrow()
                .contains("Montag, 2. März 2026, 10:00 Uhr (MEZ)"));
    }
}

package dev.ssc.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.Release;
import dev.ssc.core.cadence.SeatCadence;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.rule.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsReaderTest {

    private static final String ACTS = "acts.yml";
    private static final Seat FERN = new Seat.OfGroup("plan", "fern");
    private static final Seat DEV = new Seat.OfSection("dev");

    /** Section dev (Mo), group fern (Ana Ulm, who is linked, and Kim, who is not). */
    private static Roster roster() {
        return OrganisationReader.read(Drafts.organisation()
                        .sections(ImmutableList.of(Drafts.section("dev", 1, "Mo Ash")))
                        .addStages(Drafts.stage("plan", 1, "dev", Drafts.group("fern", 3, "Ana Ulm", "Kim Eibe")))
                        .people(Drafts.people("Ana Ulm", "Mo Ash"))
                        .build())
                .roster();
    }

    private static Stated<String> at(int line, String text) {
        return new Stated<>(text, new Place(ACTS, line));
    }

    private static Optional<Stated<String>> stated(int line, String text) {
        return Optional.of(at(line, text));
    }

    private static ActsDraft draft(Optional<Stated<String>> anchor, ActsDraft.ActDraft... acts) {
        return new ActsDraft(
                new Place(ACTS, 1), anchor, ImmutableList.of(), ImmutableList.copyOf(acts), ImmutableList.of());
    }

    private static ActsDraft seats(ActsDraft.SeatDraft... seats) {
        return new ActsDraft(
                new Place(ACTS, 1),
                stated(1, "2026-01-31"),
                ImmutableList.copyOf(seats),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** The entry of line 5, with what differs from a right one. */
    private static ActsDraft.ActDraft act(Map<String, String> other) {
        return new ActsDraft.ActDraft(
                new Place(ACTS, 5),
                text(other, "id", "a1"),
                text(other, "at", "2026-03-01T04:30Z"),
                text(other, "by", "Ana-Ulm"),
                text(other, "seat", "group/fern"),
                text(other, "kind", "update"),
                text(other, "how", ""),
                text(other, "text", ""));
    }

    private static Optional<Stated<String>> text(Map<String, String> other, String key, String usual) {
        return Optional.of(other.getOrDefault(key, usual))
                .filter(text -> !text.isEmpty())
                .map(text -> at(6, text));
    }

    private static ReadActs read(ActsDraft draft) {
        return ActsReader.read(draft, roster());
    }

    private static List<String> said(ReadActs read) {
        return read.unusable().stream()
                .map(fault -> fault.place() + " " + fault.sentence())
                .toList();
    }

    @Test
    @Tag("CAD-7")
    void anActIsReadWithWhatItIsForAndHow() {
        ReadActs read = read(draft(
                stated(1, "2026-01-31"),
                act(Map.of()),
                act(Map.of("id", "a2", "by", "Kim Eibe", "kind", "one-on-one", "seat", "", "how", "all-quiet"))));

        assertEquals(List.of(), read.unusable());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), read.acts().anchor());
        assertEquals(
                List.of(
                        Act.builder()
                                .id("a1")
                                .at(Instant.parse("2026-03-01T04:30:00Z"))
                                .by(Who.person("Ana-Ulm"))
                                .seat(FERN)
                                .kind(ObligationKind.UPDATE)
                                .build(),
                        Act.builder()
                                .id("a2")
                                .at(Instant.parse("2026-03-01T04:30:00Z"))
                                .by(new Who("Kim Eibe", false))
                                .kind(ObligationKind.ONE_ON_ONE)
                                .manner(ActManner.ALL_QUIET)
                                .build()),
                read.acts().acts());
    }

    @ParameterizedTest
    @Tag("CAD-7")
    @CsvSource({
        "by, Ana Ulm, acts.yml:6 The person \"Ana Ulm\"",
        "by, nobody, acts.yml:6 The person \"nobody\"",
        "seat, group/none, acts.yml:6 The seat \"group/none\"",
        "seat, '', acts.yml:5 The key \"seat\" is missing",
        "kind, talk, acts.yml:6 The kind \"talk\"",
        "how, shout, acts.yml:6 The how \"shout\"",
        "at, 2026-03-01, acts.yml:6 The time \"2026-03-01\"",
        "at, 2026-02-30T04:30Z, acts.yml:6 The time \"2026-02-30T04:30Z\"",
        "at, 2026-03-01T04:30, acts.yml:6 The time \"2026-03-01T04:30\"",
        "id, '', acts.yml:5 The key \"id\" is missing",
    })
    void whatAnActCannotMeanIsUnusable(String key, String value, String sentence) {
        ReadActs read = read(draft(stated(1, "2026-01-31"), act(Map.of(key, value))));

        assertEquals(1, read.unusable().size());
        assertTrue(said(read).get(0).startsWith(sentence), said(read)::toString);
    }

    @Test
    @Tag("CAD-4")
    void anAnchorThatIsNoDateIsUnusable() {
        assertEquals(
                List.of("acts.yml:2 The date \"2026-02-30\" is not understood; write for example 2026-01-31."),
                said(read(draft(stated(2, "2026-02-30")))));
    }

    @Test
    @Tag("CAD-4")
    void withoutAnchorAndBeginningItIsUnusable() {
        assertEquals(
                List.of("acts.yml:1 Nobody can say from when to count for group/fern and 4 more: add an anchor here,"
                        + " or the beginning of the term."),
                said(read(draft(Optional.empty()))));
    }

    @Test
    @Tag("CAD-1")
    @Tag("CAD-3")
    void aSeatHasAnAnchorARhythmAndOfficeHours() {
        ReadActs read = read(seats(new ActsDraft.SeatDraft(
                at(3, "group/fern"), stated(4, "2026-02-10"), stated(5, "once per month"), stated(6, "true"))));

        assertEquals(
                ImmutableMap.of(
                        FERN,
                        new SeatCadence(Optional.of(LocalDate.of(2026, 2, 10)), Rhythm.parse("once per month"), true)),
                read.acts().seats());
    }

    @Test
    @Tag("CAD-3")
    void aRhythmThatIsNotUnderstoodIsAWarningAndObligesNobody() {
        ReadActs read = read(seats(new ActsDraft.SeatDraft(
                at(3, "group/fern"), Optional.empty(), stated(5, "now and then"), Optional.empty())));

        assertEquals(List.of(), read.unusable());
        assertEquals(
                List.of("warning CAD-3 acts.yml:5"),
                read.findings().stream().map(Drafts::said).toList());
        assertEquals(Optional.of(Rhythm.none()), read.acts().of(FERN).rhythm());
    }

    @Test
    @Tag("CAD-1")
    void officeHoursOfASectionAreAWarning() {
        ReadActs read = read(seats(
                new ActsDraft.SeatDraft(at(3, "section/dev"), Optional.empty(), Optional.empty(), stated(4, "true"))));

        assertEquals(
                List.of("warning CAD-1 acts.yml:3"),
                read.findings().stream().map(Drafts::said).toList());
        assertTrue(read.acts().seats().containsKey(DEV));
    }

    @Test
    @Tag("CAD-1")
    void officeHoursAreTrueOrFalseAndASeatStandsOnce() {
        ReadActs read = read(seats(
                new ActsDraft.SeatDraft(at(3, "group/fern"), Optional.empty(), Optional.empty(), stated(4, "yes")),
                new ActsDraft.SeatDraft(
                        at(5, "group/plan/fern"), Optional.empty(), Optional.empty(), stated(6, "false"))));

        assertEquals(
                List.of(
                        "acts.yml:4 The office-hours \"yes\" is not understood; write true or false.",
                        "acts.yml:5 The seat \"group/plan/fern\" stands here twice; put all about it in one place."),
                said(read));
    }

    @Test
    @Tag("CAD-11")
    void aReleaseIsAVersionAndADay() {
        ActsDraft draft = new ActsDraft(
                new Place(ACTS, 1),
                stated(1, "2026-01-31"),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(
                        release("17.0", "2026-05-16"),
                        release("seventeen", "2026-05-16"),
                        release("17.1", "soon"),
                        release("", "2026-05-16")));

        assertEquals(
                List.of(new Release("17.0", LocalDate.of(2026, 5, 16))),
                read(draft).acts().releases());
        assertEquals(3, read(draft).unusable().size());
    }

    private static ActsDraft.ReleaseDraft release(String version, String on) {
        return new ActsDraft.ReleaseDraft(
                new Place(ACTS, 8),
                Optional.of(version).filter(text -> !text.isEmpty()).map(text -> at(8, text)),
                stated(9, on));
    }
}

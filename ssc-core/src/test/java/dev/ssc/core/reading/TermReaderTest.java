package dev.ssc.core.reading;

import static dev.ssc.core.reading.Drafts.at;
import static dev.ssc.core.reading.Drafts.group;
import static dev.ssc.core.reading.Drafts.organisation;
import static dev.ssc.core.reading.Drafts.people;
import static dev.ssc.core.reading.Drafts.said;
import static dev.ssc.core.reading.Drafts.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rule.Place;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TermReaderTest {

    private static final String TERMS = "terms.yml";
    private static final Seat.OfGroup FERN = new Seat.OfGroup("plan", "fern");

    private static Snapshot read(TermDraft... terms) {
        return OrganisationReader.read(organisation()
                .people(people("Ana Ulm", "Bo Elm"))
                .addStages(stage("plan", 1, "dev", group("fern", 4, "Ana Ulm")))
                .addTerms(terms)
                .build());
    }

    private static TermDraft term(int line, String person, String seat, String phase) {
        return new TermDraft(
                new Place(TERMS, line), person, seat, at(TERMS, line, phase), Optional.empty(), ImmutableList.of());
    }

    private static TermDraft aside(int line, String from, Optional<String> to, Optional<String> backfill) {
        DatesDraft dates = new DatesDraft(at(TERMS, line + 1, from), to.map(day -> at(TERMS, line + 1, day)));
        return new TermDraft(
                new Place(TERMS, line),
                "Ana-Ulm",
                "group/fern",
                at(TERMS, line, "active"),
                Optional.of(at(TERMS, line, "2025-11-03")),
                ImmutableList.of(new TermDraft.AsideDraft(dates, backfill)));
    }

    @Test
    @Tag("TERM-8")
    void aCounterpartThatTheFileStatesHasAnActiveTermOfUnknownBeginning() {
        Term term = read().roster().terms(FERN).get(0);
        assertEquals(TermPhase.ACTIVE, term.phase());
        assertEquals(Optional.empty(), term.since());
    }

    @Test
    @Tag("TERM-8")
    void aPairThatIsStatedTwiceIsOneTermWithPhaseAndBeginning() {
        Snapshot snapshot = read(aside(1, "2026-03-02", Optional.of("2026-03-16"), Optional.of("Bo-Elm")));
        assertEquals(List.of(), said(snapshot));
        Term term = snapshot.roster().terms(FERN).get(0);
        assertEquals(1, snapshot.roster().terms(FERN).size());
        assertEquals(Optional.of(LocalDate.of(2025, 11, 3)), term.since());
        assertEquals(
                List.of(new Aside(
                        LocalDate.of(2026, 3, 2), Optional.of(LocalDate.of(2026, 3, 16)), Optional.of("Bo-Elm"))),
                term.asides());
    }

    @Test
    @Tag("TERM-2")
    void aServingTermThatTheFileOfCounterpartsLacksCountsWithAWarning() {
        Snapshot snapshot = read(term(1, "Bo-Elm", "group/plan/fern", "active"));
        assertEquals(List.of("warning TERM-2 terms.yml:1"), said(snapshot));
        assertEquals(2, snapshot.roster().terms(FERN).size());
    }

    @Test
    @Tag("TERM-2")
    void aTermThatDoesNotServeYetIsNoReasonToWarn() {
        assertEquals(List.of(), said(read(term(1, "Bo-Elm", "group/fern", "onboarding"))));
    }

    @Test
    @Tag("ORG-1")
    void aTermOfAnUnknownPersonOrSeatIsLeftOut() {
        Snapshot snapshot = read(term(1, "nobody", "group/fern", "active"), term(5, "Bo-Elm", "group/moss", "active"));
        assertEquals(List.of("error ORG-1 terms.yml:1", "error ORG-1 terms.yml:5"), said(snapshot));
        assertEquals(1, snapshot.roster().terms().size());
    }

    @Test
    @Tag("ORG-1")
    void anUnknownBackfillIsLeftOutAndTheTimeAsideStays() {
        Snapshot snapshot = read(aside(1, "2026-03-02", Optional.empty(), Optional.of("nobody")));
        assertEquals(List.of("error ORG-1 terms.yml:1"), said(snapshot));
        assertEquals(
                List.of(new Aside(LocalDate.of(2026, 3, 2), Optional.empty(), Optional.empty())),
                snapshot.roster().terms(FERN).get(0).asides());
    }

    @Test
    @Tag("ORG-2")
    void aPhaseOrDateThatIsNoneIsAnError() {
        Snapshot snapshot = read(
                term(1, "Ana-Ulm", "group/fern", "asleep"),
                aside(4, "2026-03-02", Optional.of("soon"), Optional.empty()),
                aside(8, "2026-03-02", Optional.of("2026-03-02"), Optional.empty()));
        assertEquals(
                List.of(
                        "error ORG-2 terms.yml:1",
                        "error ORG-2 terms.yml:5",
                        "warning ORG-2 terms.yml:8",
                        "error ORG-2 terms.yml:9"),
                said(snapshot));
    }

    @Test
    @Tag("COV-4")
    @Tag("ORG-1")
    void aRequestOfSomebodyWhomNothingNamesIsAnErrorAndLeftOut() {
        Snapshot snapshot = OrganisationReader.read(organisation()
                .people(people("Ana Ulm"))
                .addStages(stage("plan", 1, "dev", group("fern", 4, "Bo Elm")))
                .addRequests(
                        new RequestDraft(
                                new Place("requests.yml", 1),
                                "group/fern",
                                "nobody",
                                at("requests.yml", 1, "2026-03-02")),
                        new RequestDraft(
                                new Place("requests.yml", 2),
                                "group/fern",
                                "Bo Elm",
                                at("requests.yml", 2, "2026-03-02")),
                        new RequestDraft(
                                new Place("requests.yml", 3),
                                "group/fern",
                                "Ana Ulm",
                                at("requests.yml", 3, "2026-03-02")))
                .build());
        assertTrue(said(snapshot).contains("error ORG-1 requests.yml:1"), said(snapshot)::toString);
        assertEquals(
                List.of("Bo Elm", "Ana Ulm"),
                snapshot.roster().openRequests(FERN).stream()
                        .map(request -> request.by())
                        .toList());
    }

    @Test
    @Tag("COV-4")
    void aRequestNeedsASeatAndATime() {
        Snapshot snapshot = OrganisationReader.read(organisation()
                .addStages(stage("plan", 1, "dev", group("fern", 4)))
                .addRequests(
                        new RequestDraft(
                                new Place("requests.yml", 1),
                                "group/fern",
                                "Mo Ash",
                                at("requests.yml", 1, "2026-03-02")),
                        new RequestDraft(
                                new Place("requests.yml", 2),
                                "group/moss",
                                "Mo Ash",
                                at("requests.yml", 2, "2026-03-02")),
                        new RequestDraft(
                                new Place("requests.yml", 3), "group/fern", "Mo Ash", at("requests.yml", 3, "soon")))
                .build());
        assertEquals(List.of("error ORG-1 requests.yml:2", "error ORG-2 requests.yml:3"), said(snapshot));
        assertEquals(
                List.of(Instant.parse("2026-03-02T00:00:00Z")),
                snapshot.roster().openRequests(FERN).stream()
                        .map(request -> request.at())
                        .toList());
    }

    @Test
    @Tag("TERM-6")
    void whoIsAsideDoesNotStandInForThemselves() {
        Snapshot read = read(aside(2, "2026-05-01", Optional.of("2026-05-10"), Optional.of("Ana-Ulm")));
        Term term = read.roster().terms(FERN).get(0);
        assertEquals(Optional.empty(), term.asides().get(0).backfill());
        assertEquals(
                List.of("TERM-6"),
                read.findings().stream().map(finding -> finding.rule().id()).toList());
    }
}

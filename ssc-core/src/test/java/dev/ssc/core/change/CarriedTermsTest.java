package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.person;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-8")
class CarriedTermsTest {

    private static final Aside MAY = aside("2026-05-01", "2026-06-01");
    private static final Aside JULY = aside("2026-07-01", "2026-08-01");
    private static final Organisation OAK_AND_ELM = snapshot(group("dev/plan/oak"), group("dev/plan/elm"));
    private static final Organisation TREE = snapshot(group("dev/plan/tree"));
    private static final Lineage MERGED =
            lineage(OAK_AND_ELM, TREE, new Declaration.Merge(ImmutableList.of("oak", "elm"), "tree"));

    private static Lineage lineage(Organisation from, Organisation to, Declaration... declared) {
        return Lineage.between(from, to, new Declarations(ImmutableList.copyOf(declared)));
    }

    private static Aside aside(String from, String to) {
        return new Aside(LocalDate.parse(from), Optional.of(LocalDate.parse(to)), Optional.empty());
    }

    private static Term term(String group, String who, TermPhase phase, String since, Aside... asides) {
        return new Term(
                new Seat.OfGroup("plan", group),
                person(who),
                phase,
                Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                ImmutableList.copyOf(asides));
    }

    private static ImmutableList<Term> merged(Term... terms) {
        return MERGED.carry(ImmutableList.copyOf(terms));
    }

    @Test
    void aTermGoesAlongWithARenamedKeyAndKeepsItsBeginning() {
        Lineage renamed = lineage(OAK_AND_ELM, TREE, new Declaration.Rename("oak", "tree"));
        assertEquals(
                ImmutableList.of(term("tree", "Ana", TermPhase.ASIDE, "2024-01-02", MAY)),
                renamed.carry(ImmutableList.of(term("oak", "Ana", TermPhase.ASIDE, "2024-01-02", MAY))));
    }

    @Test
    void aTermGoesAlongWithAGroupThatMoved() {
        Lineage moved = lineage(snapshot(group("dev/plan/oak")), snapshot(group("dev/ship/oak")));
        assertEquals(
                new Seat.OfGroup("ship", "oak"),
                moved.carry(ImmutableList.of(term("oak", "Ana", TermPhase.ACTIVE, "2024-01-02")))
                        .get(0)
                        .seat());
    }

    @Test
    void eachChildOfASplitTakesOverTheTermsWithTheirBeginning() {
        Lineage split = lineage(TREE, OAK_AND_ELM, new Declaration.Split("tree", ImmutableList.of("elm", "oak")));
        assertEquals(
                ImmutableList.of(
                        term("oak", "Ana", TermPhase.ACTIVE, "2024-01-02", MAY),
                        term("elm", "Ana", TermPhase.ACTIVE, "2024-01-02", MAY),
                        term("oak", "Bo", TermPhase.ACTIVE, ""),
                        term("elm", "Bo", TermPhase.ACTIVE, "")),
                split.carry(ImmutableList.of(
                        term("tree", "Ana", TermPhase.ACTIVE, "2024-01-02", MAY),
                        term("tree", "Bo", TermPhase.ACTIVE, ""))));
    }

    @Test
    void aMergedGroupHasTheTermsOfAll() {
        assertEquals(
                ImmutableList.of(
                        term("tree", "Ana", TermPhase.ACTIVE, "2024-01-02"),
                        term("tree", "Bo", TermPhase.ACTIVE, "2025-01-02")),
                merged(
                        term("oak", "Ana", TermPhase.ACTIVE, "2024-01-02"),
                        term("elm", "Bo", TermPhase.ACTIVE, "2025-01-02")));
    }

    @Test
    void ofTwoTermsOfOnePersonTheEarlierBeginningStays() {
        ImmutableList<Term> expected = ImmutableList.of(term("tree", "Ana", TermPhase.ACTIVE, "2024-01-02"));
        Term early = term("oak", "Ana", TermPhase.ACTIVE, "2024-01-02");
        Term late = term("elm", "Ana", TermPhase.ACTIVE, "2025-01-02");
        assertEquals(expected, merged(early, late));
        assertEquals(expected, merged(late, early));
    }

    @Test
    void anUnknownBeginningIsTheLongest() {
        ImmutableList<Term> expected = ImmutableList.of(term("tree", "Ana", TermPhase.ACTIVE, ""));
        Term known = term("oak", "Ana", TermPhase.ACTIVE, "2024-01-02");
        Term unknown = term("elm", "Ana", TermPhase.ACTIVE, "");
        assertEquals(expected, merged(known, unknown));
        assertEquals(expected, merged(unknown, known));
    }

    @Test
    void onePersonIsKnownByTheLinkOrElseByTheName() {
        Counterpart linked = new Counterpart("Ana", Optional.of("ana"), Optional.empty());
        Term byLink = Term.stated(new Seat.OfGroup("plan", "oak"), linked);
        Term byName = Term.stated(new Seat.OfGroup("plan", "elm"), person("Ana"));
        assertEquals(2, merged(byLink, byName).size());
    }

    @Test
    void whoServesOneOfTheParentsServesTheMergedGroup() {
        Term active = term("oak", "Ana", TermPhase.ACTIVE, "2025-01-02", MAY);
        Term aside = term("elm", "Ana", TermPhase.ASIDE, "2024-01-02", JULY);
        ImmutableList<Term> expected = ImmutableList.of(term("tree", "Ana", TermPhase.ACTIVE, "2024-01-02", MAY));
        assertEquals(expected, merged(active, aside));
        assertEquals(expected, merged(aside, active));
    }

    @Test
    void termsInTheSamePhaseBringTheirTimesAside() {
        assertEquals(
                ImmutableList.of(term("tree", "Ana", TermPhase.ACTIVE, "2024-01-02", MAY, JULY)),
                merged(
                        term("oak", "Ana", TermPhase.ACTIVE, "2024-01-02", JULY),
                        term("elm", "Ana", TermPhase.ACTIVE, "2024-01-02", MAY, JULY)));
    }

    @Test
    void aTermThatHasNotBegunDoesNotMakeABeginningUnknown() {
        Term active = term("oak", "Ana", TermPhase.ACTIVE, "2025-01-02");
        Term proposed = term("elm", "Ana", TermPhase.PROPOSED, "");
        Term agreed = term("elm", "Bo", TermPhase.AGREED, "");
        Term onboarded = term("oak", "Bo", TermPhase.ONBOARDED, "");
        ImmutableList<Term> expected = ImmutableList.of(
                term("tree", "Ana", TermPhase.ACTIVE, "2025-01-02"), term("tree", "Bo", TermPhase.ONBOARDED, ""));
        assertEquals(expected, merged(active, proposed, agreed, onboarded));
        assertEquals(expected, merged(proposed, active, onboarded, agreed));
    }

    @Test
    void aTermThatIsOverStaysAsItIs() {
        Term ended = term("oak", "Ana", TermPhase.ENDED, "2020-01-02");
        Term declined = term("oak", "Bo", TermPhase.DECLINED, "");
        Term active = term("elm", "Ana", TermPhase.ACTIVE, "2025-01-02");
        assertEquals(
                ImmutableList.of(term("tree", "Ana", TermPhase.ACTIVE, "2025-01-02"), ended, declined),
                merged(ended, declined, active));
    }

    @Test
    void aTermOfAGroupThatIsGoneAndTermsOfOtherSeatsStayAsTheyAre() {
        ImmutableList<Term> terms = Stream.of(
                        new Seat.OfGroup("plan", "oak"),
                        new Seat.OfSection("dev"),
                        new Seat.OfFunction("Sales", "sales"))
                .map(seat -> Term.stated(seat, person("Ana")))
                .collect(ImmutableList.toImmutableList());
        assertEquals(terms, lineage(OAK_AND_ELM, TREE).carry(terms));
    }
}

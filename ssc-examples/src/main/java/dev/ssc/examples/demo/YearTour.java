package dev.ssc.examples.demo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.asking.Ask;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.asking.AskedSeat;
import dev.ssc.core.asking.CloseRequest;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.Acts;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.coverage.RosterSurroundings;
import dev.ssc.core.departure.Departure;
import dev.ssc.core.departure.LeaveOrganisation;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.relationship.ItemStatus;
import dev.ssc.core.relationship.RelationshipRule;
import dev.ssc.core.rhythm.CadenceRule;
import dev.ssc.core.rule.CoverageRule;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.command.Approve;
import dev.ssc.core.term.command.ExpressInterest;
import dev.ssc.core.term.command.FinishOnboarding;
import dev.ssc.core.term.command.ManagerAgrees;
import dev.ssc.core.term.command.OpenOnboarding;
import dev.ssc.core.term.command.Propose;
import dev.ssc.core.term.command.Return;
import dev.ssc.core.term.command.SettleItem;
import dev.ssc.core.term.command.StepAside;
import dev.ssc.examples.console.Cell;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.TextTable;
import dev.ssc.examples.console.Tone;
import dev.ssc.examples.sample.Sample;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tour of a year: somebody of the sample becomes counterpart of a group that asked for one, serves, and leaves. */
final class YearTour {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
    private static final String MANAGER = "orla-farn";

    private final Ink ink;
    private final Organisation organisation =
            OrganisationReader.read(Sample.files().read()).organisation();
    private final Person lou = organisation.person("lou-steen").orElseThrow();
    private final Seat seat = organisation.groupsNamed("optimize").get(0).seat();
    private final Diary<TermState> term = Diary.of(TermState.nothing("lou"));
    private final Diary<AskedSeat> asked = Diary.of(AskedSeat.nobodyAsked("group/optimize"));

    private YearTour(Ink ink) {
        this.ink = ink;
    }

    static ImmutableList<Scene> scenes(Ink ink) {
        YearTour tour = new YearTour(ink);
        return ImmutableList.of(tour.wayIn(), tour.aside(), tour.obligations(), tour.leaving());
    }

    private Scene wayIn() {
        asked.does("2026-01-05T09:00:00Z", new Ask("runa-abel", AskPolicy.defaults()));
        term.does("2026-01-07T09:00:00Z", new ExpressInterest(around(), TermPolicy.defaults()));
        term.does("2026-01-07T09:30:00Z", new OpenOnboarding());
        term.does("2026-01-08T09:00:00Z", new ManagerAgrees(MANAGER, around()));
        term.does("2026-01-08T10:00:00Z", new OpenOnboarding());
        term.does("2026-01-13T15:00:00Z", new FinishOnboarding());
        term.does("2026-01-14T09:00:00Z", new Propose(Optional.empty(), around()));
        term.does("2026-01-15T11:00:00Z", new Approve(MANAGER, around()));
        asked.does("2026-01-15T11:00:00Z", new CloseRequest(lou.key()));
        term.does("2026-01-22T09:00:00Z", new SettleItem(RelationshipRule.REL_3, ItemStatus.DONE, Optional.empty()));
        return Scene.of(
                "Somebody becomes counterpart",
                "The team of Optimize asks for a counterpart, and Lou Steen is interested. No step of the way in can be"
                        + " left out. Each line is a command, and what came of it; below it stands what people are told.",
                asked.told() + "\n" + term.told() + "\n" + checklist(),
                CoverageRule.COV_4,
                TermRule.TERM_1,
                RelationshipRule.REL_1);
    }

    private String checklist() {
        return term.state().relationship().orElseThrow().checklistInWords().entrySet().stream()
                .map(item -> item.getKey() + " " + item.getValue())
                .collect(Collectors.joining(", ", "The checklist of the first weeks: ", ".\n"));
    }

    private Scene aside() {
        term.turnPage();
        term.does(
                "2026-06-01T08:00:00Z",
                new StepAside(Optional.of(LocalDate.of(2026, 7, 1)), Optional.of("parental leave"), around()));
        term.does("2026-07-01T08:00:00Z", new Return());
        return Scene.of(
                "A month aside",
                "Lou steps aside for 30 days and keeps the seat. That is long, so the manager stands in at once.",
                term.told(),
                TermRule.TERM_5,
                TermRule.TERM_6);
    }

    private Scene obligations() {
        TextTable table = new TextTable("PERIOD FROM", "DUE", "UPDATE", "SHARED ON");
        CadenceHistory updates = updates();
        updates.periods()
                .forEach(period -> table.row(
                        Cell.plain(period.from().toString()),
                        Cell.plain(period.due().toString()),
                        outcome(period),
                        Cell.plain(period.act().orElse(""))));
        return Scene.of(
                "What was owed in the year",
                "Every month the group owes Support an update, counted from the day the term began and moved to a working"
                        + " day. On " + LAST_DAY + " the next one is "
                        + updates.standing().status().word() + ", on "
                        + updates.standing().due() + ".",
                table.text(ink),
                CadenceRule.CAD_4,
                CadenceRule.CAD_5,
                CadenceRule.CAD_7,
                CadenceRule.CAD_8);
    }

    private CadenceHistory updates() {
        Term served = term.state().term().orElseThrow();
        Roster roster = Roster.of(organisation, ImmutableList.of(served), ImmutableList.of());
        return Cadences.of(roster, acts(), LAST_DAY).rows().stream()
                .filter(row -> row.obligation().kind() == ObligationKind.UPDATE)
                .findFirst()
                .orElseThrow();
    }

    private Acts acts() {
        Stream<Act> own = Stream.of("02-12", "03-20", "05-13", "07-31", "08-14", "09-15", "10-21", "11-16")
                .map(day -> act(lou.key(), "2026-" + day));
        return new Acts(
                Optional.empty(),
                ImmutableMap.of(),
                Stream.concat(own, Stream.of(act(MANAGER, "2026-06-12"))).collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
    }

    private Act act(String by, String day) {
        return Act.builder()
                .id(day)
                .at(Instant.parse(day + "T10:00:00Z"))
                .by(Who.person(by))
                .seat(Optional.of(seat))
                .kind(ObligationKind.UPDATE)
                .build();
    }

    private static Cell outcome(ObligationPeriod period) {
        return period.outcome()
                .map(outcome -> new Cell(outcome.word(), outcome == PeriodOutcome.MISSED ? Tone.BAD : Tone.PLAIN))
                .orElseGet(() -> new Cell("open", Tone.FAINT));
    }

    private Scene leaving() {
        Diary<Departure> departure = Diary.of(Departure.of(lou.key()));
        LeaveOrganisation leaves = new LeaveOrganisation(
                lou.key(), Optional.of(MANAGER), ImmutableList.of(term.state()), ImmutableList.of(), Duration.ZERO);
        departure.does("2026-12-01T09:00:00Z", leaves);
        term.turnPage();
        leaves.consequences().forEach(consequence -> term.does("2026-12-01T09:00:00Z", consequence.command()));
        return Scene.of(
                "Somebody leaves",
                "Lou leaves the organisation. One decision ends everything that Lou holds and says what it means; the term"
                        + " gets the command that follows from it.",
                departure.told() + term.told(),
                TermRule.TERM_7,
                TermRule.TERM_9);
    }

    /** What is known around the term: the sample, in which nobody serves the seat. */
    private TermSurroundings around() {
        Roster roster = Roster.of(organisation, ImmutableList.of(), ImmutableList.of());
        return RosterSurroundings.of(roster).around(lou, seat);
    }
}

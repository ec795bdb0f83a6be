package dev.ssc.examples.demo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.coverage.AskPath;
import dev.ssc.core.coverage.AskStep;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Gaps;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.coverage.Vacancies;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.CoverageRule;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.examples.console.Cell;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.TextTable;
import dev.ssc.examples.coverage.CoverageText;
import dev.ssc.examples.coverage.VacanciesText;
import dev.ssc.examples.organisation.FindingsText;
import dev.ssc.examples.sample.Sample;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** The tour of the organisation: reading, coverage, vacancies, whom to ask, and gaps. */
final class OrganisationTour {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Range<LocalDate> SEPTEMBER =
            Range.closedOpen(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1));

    private final Ink ink;
    private final Snapshot snapshot = OrganisationReader.read(Sample.files().read());
    private final Roster roster = snapshot.roster();
    private final Organisation organisation = snapshot.organisation();

    private OrganisationTour(Ink ink) {
        this.ink = ink;
    }

    static ImmutableList<Scene> scenes(Ink ink) {
        OrganisationTour tour = new OrganisationTour(ink);
        return ImmutableList.<Scene>builder()
                .add(tour.reading(), tour.coverage(), tour.vacancies(), tour.ask(), tour.gap())
                .addAll(ChangeTour.scenes(tour.snapshot, ink))
                .build();
    }

    private Scene reading() {
        return Scene.of(
                "An organisation is read",
                "The sample has six files as people write them. Whatever a person should look at becomes a finding.",
                FindingsText.of(snapshot.findings(), ink),
                OrganisationRule.ORG_2,
                OrganisationRule.ORG_5,
                OrganisationRule.ORG_6);
    }

    private Scene coverage() {
        return Scene.of(
                "Who answers for what",
                "Every section, group and function is vacant, single or shared. On Static Analysis the manager stands in.",
                CoverageText.of(CoverageReport.standing(roster), ink),
                CoverageRule.COV_1,
                CoverageRule.COV_2);
    }

    private Scene vacancies() {
        return Scene.of(
                "What nobody answers for",
                "The vacancy list, with what product teams have asked for.",
                VacanciesText.of(Vacancies.in(CoverageReport.standing(roster)), organisation, ink),
                CoverageRule.COV_3,
                CoverageRule.COV_4);
    }

    private Scene ask() {
        CoverageReport report = CoverageReport.asOf(roster, DAY);
        TextTable table = new TextTable("GROUP", "LOOKED FOR", "FOUND");
        for (String key : ImmutableList.of("source_code", "static_analysis", "editor", "project_management")) {
            organisation.groupsNamed(key).forEach(group -> steps(group, report, table));
        }
        return Scene.of(
                "Whom to ask on " + DAY,
                "Each step is taken only if the one before found nobody who is there on that day.",
                table.text(ink),
                CoverageRule.COV_5);
    }

    private static void steps(Group group, CoverageReport report, TextTable table) {
        String name = group.name();
        for (AskStep step : AskPath.about(group, report).steps()) {
            table.row(Cell.plain(name), Cell.plain(step.kind().word()), Cell.plain(found(step)));
            name = "";
        }
    }

    private static String found(AskStep step) {
        if (step.kind() == AskStep.Kind.REQUEST) {
            return "the way to request a counterpart";
        }
        return step.people().isEmpty() ? "nobody" : String.join(", ", step.people());
    }

    private Scene gap() {
        Seat seat = organisation.groupsNamed("product_planning").get(0).seat();
        String asides =
                roster.terms(seat).stream().map(OrganisationTour::asides).collect(Collectors.joining());
        String gaps = Gaps.of(roster.terms(seat), SEPTEMBER).asRanges().stream()
                .map(gap -> "Nobody is there from " + days(gap.lowerEndpoint(), gap.upperEndpoint()))
                .collect(Collectors.joining());
        return Scene.of(
                "A gap",
                "Two counterparts of " + organisation.name(seat)
                        + " step aside in September, and their times overlap. The last"
                        + " date of each is the first day that does not belong to it.",
                asides + gaps,
                CoverageRule.COV_6);
    }

    private static String asides(Term term) {
        return term.asides().stream()
                .map(aside -> term.counterpart().name() + " is aside from " + days(aside))
                .collect(Collectors.joining());
    }

    private static String days(Aside aside) {
        return aside.to().map(to -> days(aside.from(), to)).orElse(aside.from() + " without an end\n");
    }

    private static String days(LocalDate from, LocalDate to) {
        return from + " until " + to + ": " + ChronoUnit.DAYS.between(from, to) + " days\n";
    }
}

package dev.ssc.examples.coverage;

import dev.ssc.core.coverage.AskPath;
import dev.ssc.core.coverage.Coverage;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.CoverageTotals;
import dev.ssc.core.coverage.SeatCoverage;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.examples.console.Cell;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.TextTable;
import dev.ssc.examples.console.Tone;

/** A coverage report for a person at a terminal. */
public final class CoverageText {

    private final CoverageReport report;
    private final Organisation organisation;

    private CoverageText(CoverageReport report) {
        this.report = report;
        this.organisation = report.roster().organisation();
    }

    /**
     * The report as three tables and a summary.
     *
     * @param report the coverage
     * @param ink how the text is coloured
     * @return lines of text
     */
    public static String of(CoverageReport report, Ink ink) {
        CoverageText text = new CoverageText(report);
        return text.sections().text(ink)
                + "\n" + text.groups().text(ink)
                + (text.organisation.functions().isEmpty()
                        ? ""
                        : "\n" + text.functions().text(ink))
                + "\n" + SummaryWords.of(CoverageTotals.of(report));
    }

    private TextTable sections() {
        TextTable table = new TextTable("SECTION", "COVERAGE", "SUPPORT MANAGER");
        organisation
                .sections()
                .forEach(section ->
                        table.row(Cell.plain(section.name()), coverage(section.seat()), holders(section.seat())));
        return table;
    }

    private TextTable groups() {
        TextTable table = report.date().isPresent()
                ? new TextTable("STAGE", "GROUP", "COVERAGE", "COUNTERPARTS", "ASK")
                : new TextTable("STAGE", "GROUP", "COVERAGE", "COUNTERPARTS");
        organisation.stages().forEach(stage -> stage.groups().forEach(group -> row(table, stage, group)));
        return table;
    }

    private void row(TextTable table, Stage stage, Group group) {
        Cell stageOnce = Cell.plain(stage.groups().get(0).seat().equals(group.seat()) ? stage.name() : "");
        Cell name = Cell.plain(group.name());
        Seat seat = group.seat();
        if (report.date().isPresent()) {
            table.row(stageOnce, name, coverage(seat), holders(seat), ask(group));
        } else {
            table.row(stageOnce, name, coverage(seat), holders(seat));
        }
    }

    private TextTable functions() {
        TextTable table = new TextTable("FUNCTION OF", "FUNCTION", "COVERAGE", "COUNTERPARTS");
        String section = "";
        for (Function function : organisation.functions()) {
            String own = function.seat().section();
            table.row(
                    Cell.plain(own.equals(section) ? "" : own),
                    Cell.plain(function.name()),
                    coverage(function.seat()),
                    holders(function.seat()));
            section = own;
        }
        return table;
    }

    private Cell coverage(Seat seat) {
        Coverage coverage = report.of(seat).coverage();
        return new Cell(coverage.word(), tone(coverage));
    }

    private static Tone tone(Coverage coverage) {
        return switch (coverage) {
            case VACANT -> Tone.BAD;
            case SINGLE -> Tone.PLAIN;
            case SHARED -> Tone.GOOD;
        };
    }

    private Cell holders(Seat seat) {
        String people = String.join(", ", HolderWords.of(seat, report));
        SeatCoverage coverage = report.of(seat);
        if (!coverage.requested()) {
            return Cell.plain(people);
        }
        return new Cell(people.isEmpty() ? "asked for" : people + "; one more asked for", Tone.WARNING);
    }

    private Cell ask(Group group) {
        return Cell.plain(AskWords.of(AskPath.about(group, report)));
    }
}

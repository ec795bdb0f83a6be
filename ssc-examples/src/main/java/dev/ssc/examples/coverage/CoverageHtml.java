package dev.ssc.examples.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.coverage.AskPath;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.CoverageTotals;
import dev.ssc.core.coverage.SeatCoverage;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import dev.ssc.examples.console.HtmlWriter;
import dev.ssc.examples.impact.ImpactHtml;
import dev.ssc.examples.impact.LinkedTickets;
import java.util.Optional;

/**
 * A coverage report as a page: one file without scripts, that loads nothing, with the three tables that the handbook
 * keeps by hand.
 */
public final class CoverageHtml {

    private final CoverageReport report;
    private final Optional<LinkedTickets> linked;
    private final Organisation organisation;
    private final HtmlWriter html = new HtmlWriter();

    private CoverageHtml(CoverageReport report, Optional<LinkedTickets> linked) {
        this.report = report;
        this.linked = linked;
        this.organisation = report.roster().organisation();
    }

    /**
     * The report as a page.
     *
     * @param report the coverage
     * @param linked tickets linked to issues, whose impact stands below the tables, if there are any
     * @return an HTML document
     */
    public static String of(CoverageReport report, Optional<LinkedTickets> linked) {
        return new CoverageHtml(report, linked).page();
    }

    private String page() {
        html.open("html", ImmutableMap.of("lang", "en"));
        head();
        html.open("body").open("main");
        summary();
        sections();
        groups();
        functions();
        linked.ifPresent(tickets -> ImpactHtml.write(tickets, html));
        return html.close().close().close().page();
    }

    private void head() {
        html.open("head")
                .empty("meta", ImmutableMap.of("charset", "utf-8"))
                .empty("meta", ImmutableMap.of("name", "viewport", "content", "width=device-width, initial-scale=1"))
                .empty(
                        "meta",
                        ImmutableMap.of(
                                "http-equiv",
                                "Content-Security-Policy",
                                "content",
                                "default-src 'none'; style-src 'unsafe-inline'"))
                .element("title", title())
                .style(PageStyle.CSS)
                .close();
    }

    private String title() {
        return report.date().map(date -> "Support counterparts on " + date).orElse("Support counterparts");
    }

    private void summary() {
        CoverageTotals totals = CoverageTotals.of(report);
        html.open("header").element("h1", title()).open("dl");
        number("sections", totals.sections());
        number("without a manager", totals.vacantSections());
        number("stages", totals.stages());
        number("groups", totals.groups());
        number("vacant", totals.vacantGroups());
        number("single", totals.singleGroups());
        number("shared", totals.sharedGroups());
        number("counterparts", totals.counterparts());
        number("assignments", totals.assignments());
        html.close().close();
    }

    private void number(String what, int number) {
        html.open("div")
                .element("dt", what)
                .element("dd", Integer.toString(number))
                .close();
    }

    private void sections() {
        table("Sections", ImmutableList.of("Section", "Coverage", "Support manager"));
        for (Section section : organisation.sections()) {
            row(section.seat());
            head(section.name()).coverage(section.seat()).people(section.seat());
            html.close();
        }
        endTable();
    }

    private void groups() {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        columns.add("Group", "Section", "Coverage", "Support counterparts");
        report.date().ifPresent(date -> columns.add("Whom to ask on " + date));
        table("Groups", columns.build());
        for (Stage stage : organisation.stages()) {
            stage.groups().forEach(group -> group(stage, group));
        }
        endTable();
    }

    private void group(Stage stage, Group group) {
        row(group.seat());
        head(stage.name() + " : " + group.name());
        cell(organisation.sectionOf(group).map(this::sectionName).orElse("–"));
        coverage(group.seat()).people(group.seat());
        if (report.date().isPresent()) {
            cell(AskWords.of(AskPath.about(group, report)));
        }
        html.close();
    }

    private String sectionName(String key) {
        return organisation.section(key).map(Section::name).orElse(key);
    }

    private void functions() {
        table("Functions", ImmutableList.of("Function", "Contact", "Coverage", "Support counterparts", "Frequency"));
        for (Function function : organisation.functions()) {
            row(function.seat());
            head(function.seat().section() + " : " + function.name());
            cell(function.contacts().isEmpty() ? "–" : String.join(", ", function.contacts()));
            coverage(function.seat()).people(function.seat());
            cell(RhythmWords.of(function.rhythm()));
            html.close();
        }
        endTable();
    }

    private void table(String caption, ImmutableList<String> columns) {
        html.open("table").element("caption", caption).open("thead").open("tr");
        columns.forEach(column -> html.element("th", ImmutableMap.of("scope", "col"), column));
        html.close().close().open("tbody");
    }

    private void endTable() {
        html.close().close();
    }

    private void row(Seat seat) {
        html.open("tr", ImmutableMap.of("class", report.of(seat).coverage().word()));
    }

    private CoverageHtml head(String name) {
        html.element("th", ImmutableMap.of("scope", "row"), name);
        return this;
    }

    private CoverageHtml coverage(Seat seat) {
        SeatCoverage coverage = report.of(seat);
        html.open("td")
                .element(
                        "span",
                        ImmutableMap.of("class", "mark"),
                        coverage.coverage().word());
        if (coverage.requested()) {
            html.text(", asked for");
        }
        html.close();
        return this;
    }

    private void people(Seat seat) {
        ImmutableList<String> people = HolderWords.of(seat, report);
        cell(people.isEmpty() ? "nobody" : String.join(", ", people));
    }

    private void cell(String text) {
        html.element("td", text);
    }
}

package dev.ssc.examples.impact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.voice.ImpactDashboard;
import dev.ssc.core.voice.Trend;
import dev.ssc.examples.console.HtmlWriter;
import java.util.stream.Collectors;

/** The part of a page that shows the impact of issues: a picture, and a table with all numbers. */
public final class ImpactHtml {

    private final LinkedTickets linked;
    private final ImpactDashboard dashboard;
    private final HtmlWriter html;

    private ImpactHtml(LinkedTickets linked, HtmlWriter html) {
        this.linked = linked;
        this.dashboard = linked.dashboard();
        this.html = html;
    }

    /**
     * Writes the part.
     *
     * @param linked what a file of links states
     * @param html the page, where the part belongs
     */
    public static void write(LinkedTickets linked, HtmlWriter html) {
        new ImpactHtml(linked, html).write();
    }

    private void write() {
        html.element("h2", "What customers ask about");
        html.element("p", summary());
        if (dashboard.rows().isEmpty()) {
            return;
        }
        ImpactPicture.draw(linked, dashboard, html);
        table();
    }

    private String summary() {
        return "From " + linked.now().lowerEndpoint() + " until " + linked.now().upperEndpoint() + ": "
                + ImpactWords.tickets(dashboard.total().tickets()) + " of "
                + ImpactWords.customers(dashboard.total().customers()) + " linked to issues.";
    }

    private void table() {
        html.open("table").element("caption", "Issues by growth").open("thead").open("tr");
        ImmutableList.of("Issue", "Group", "Severity", "Tickets", "Before", "Growth", "Customers", "Labels to consider")
                .forEach(column -> html.element("th", ImmutableMap.of("scope", "col"), column));
        html.close().close().open("tbody");
        dashboard.rows().forEach(this::row);
        html.close().close();
    }

    private void row(ImpactDashboard.Row row) {
        Trend trend = row.trend();
        ShownIssue issue = linked.issue(trend.now().issue());
        html.open("tr").element("th", ImmutableMap.of("scope", "row"), issue.label());
        cell(issue.seat().orElse("–"));
        cell(issue.severity().map(String::valueOf).orElse("–"));
        cell(Integer.toString(trend.now().tickets()));
        cell(Integer.toString(trend.before().tickets()));
        cell(ImpactWords.growth(trend));
        cell(Integer.toString(trend.now().customers()));
        cell(labels(row));
        html.close();
    }

    private static String labels(ImpactDashboard.Row row) {
        return row.suggestions().isEmpty()
                ? "–"
                : row.suggestions().stream()
                        .map(suggestion -> suggestion.label().text())
                        .collect(Collectors.joining(", "));
    }

    private void cell(String text) {
        html.element("td", text);
    }
}

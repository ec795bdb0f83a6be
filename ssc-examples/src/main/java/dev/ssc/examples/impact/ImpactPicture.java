package dev.ssc.examples.impact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.voice.ImpactDashboard;
import dev.ssc.core.voice.Trend;
import dev.ssc.examples.console.HtmlWriter;
import java.util.stream.Stream;

/**
 * A picture of an impact dashboard: two bars an issue, one for each window. It is part of a page, whose style gives it
 * its colours, and loads nothing. The numbers stand beside the bars, so that colour is never needed to read it.
 */
final class ImpactPicture {

    private static final int MOST = 10;
    private static final int WIDTH = 720;
    private static final int BARS = 430;
    private static final int ROW = 48;
    private static final int TOP = 30;
    private static final int LETTERS = 90;

    private final LinkedTickets linked;
    private final ImmutableList<Trend> trends;
    private final HtmlWriter html;

    private ImpactPicture(LinkedTickets linked, ImmutableList<Trend> trends, HtmlWriter html) {
        this.linked = linked;
        this.trends = trends;
        this.html = html;
    }

    /** Draws the issues that grow most. */
    static void draw(LinkedTickets linked, ImpactDashboard dashboard, HtmlWriter html) {
        ImmutableList<Trend> trends = dashboard.rows().stream()
                .limit(MOST)
                .map(ImpactDashboard.Row::trend)
                .collect(ImmutableList.toImmutableList());
        new ImpactPicture(linked, trends, html).draw();
    }

    private void draw() {
        int height = TOP + ROW * trends.size();
        html.open(
                "svg",
                ImmutableMap.of(
                        "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-labelledby", "impact-picture"));
        html.element("title", ImmutableMap.of("id", "impact-picture"), "Tickets of the issues that grow most");
        legend();
        for (int row = 0; row < trends.size(); row++) {
            issue(trends.get(row), TOP + ROW * row);
        }
        html.close();
    }

    private void legend() {
        bar("now", 0, 4, 12, 12);
        words(18, 14, "from " + linked.now().lowerEndpoint(), "label");
        bar("before", 140, 8, 12, 5);
        words(158, 14, "before, from " + linked.before().lowerEndpoint(), "label");
    }

    private void issue(Trend trend, int top) {
        words(0, top + 14, shortened(linked.issue(trend.now().issue()).label()), "label");
        int now = length(trend.now().tickets());
        bar("now", 0, top + 20, now, 12);
        bar("before", 0, top + 33, length(trend.before().tickets()), 5);
        words(Math.max(now, length(trend.before().tickets())) + 8, top + 31, numbers(trend), "number");
    }

    private static String numbers(Trend trend) {
        return ImpactWords.tickets(trend.now().tickets()) + " of "
                + ImpactWords.customers(trend.now().customers()) + " ("
                + ImpactWords.growth(trend) + ")";
    }

    private int length(int tickets) {
        int most = trends.stream()
                .flatMap(trend -> Stream.of(trend.now(), trend.before()))
                .mapToInt(impact -> impact.tickets())
                .max()
                .orElse(1);
        return (int) ((long) BARS * tickets / Math.max(1, most));
    }

    private void bar(String look, int left, int top, int width, int height) {
        html.open(
                        "rect",
                        ImmutableMap.of(
                                "class", look,
                                "x", Integer.toString(left),
                                "y", Integer.toString(top),
                                "width", Integer.toString(width),
                                "height", Integer.toString(height)))
                .close();
    }

    private void words(int left, int bottom, String words, String look) {
        html.element(
                "text",
                ImmutableMap.of("class", look, "x", Integer.toString(left), "y", Integer.toString(bottom)),
                words);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LETTERS - 1)) + "…";
    }
}

package dev.ssc.core.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ImpactDashboardTest {

    private static final Range<Instant> JANUARY =
            Range.closedOpen(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"));
    private static final Range<Instant> FEBRUARY =
            Range.closedOpen(Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-03-01T00:00:00Z"));

    private static TicketLink link(String issue, String ticket, String customer, String day) {
        return new TicketLink(issue, ticket, customer, Instant.parse(day + "T10:00:00Z"));
    }

    private static ImpactDashboard dashboard(TicketLink... links) {
        return ImpactDashboard.of(
                VoiceLog.of(List.of(links), List.of(new TicketMerge("4", "3"))),
                JANUARY,
                FEBRUARY,
                VoicePolicy.builder().interestTickets(2).build());
    }

    @Test
    @Tag("VOICE-1")
    @Tag("VOICE-2")
    void issuesAreListedByGrowthWithTheirNumbersInBothWindows() {
        ImpactDashboard dashboard = dashboard(
                link("slow", "1", "acme", "2026-01-05"),
                link("slow", "2", "acme", "2026-02-05"),
                link("new", "3", "acme", "2026-02-05"),
                link("new", "4", "acme", "2026-02-06"),
                link("new", "5", "bolt", "2026-02-07"));
        assertEquals(
                ImmutableList.of("new", "slow"),
                dashboard.rows().stream()
                        .map(row -> row.trend().now().issue())
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(new Impact("new", 2, 2), dashboard.rows().get(0).trend().now());
        assertEquals(new Impact("slow", 1, 1), dashboard.rows().get(1).trend().before());
    }

    @Test
    @Tag("VOICE-1")
    void aTicketOfTwoIssuesCountsOnceInTheTotal() {
        ImpactDashboard dashboard = dashboard(
                link("one", "1", "acme", "2026-02-05"),
                link("other", "1", "acme", "2026-02-06"),
                link("other", "3", "bolt", "2026-02-06"),
                link("other", "4", "bolt", "2026-02-06"));
        assertEquals(new Impact("all", 2, 2), dashboard.total());
    }

    @Test
    @Tag("VOICE-3")
    void labelsAreSuggestedByTheImpactOfThisWindow() {
        ImpactDashboard dashboard = dashboard(
                link("one", "1", "acme", "2026-01-05"),
                link("one", "2", "acme", "2026-01-05"),
                link("other", "3", "acme", "2026-02-05"),
                link("other", "5", "acme", "2026-02-05"));
        assertEquals(
                ImmutableList.of(SupportLabel.SUPPORT_INTEREST),
                dashboard.rows().get(0).suggestions().stream()
                        .map(LabelSuggestion::label)
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(ImmutableList.of(), dashboard.rows().get(1).suggestions());
    }
}

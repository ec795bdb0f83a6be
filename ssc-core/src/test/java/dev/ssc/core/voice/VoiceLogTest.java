package dev.ssc.core.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.Range;
import dev.ssc.core.policy.InvalidPolicyException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VoiceLogTest {

    private static final Range<Instant> FEBRUARY = month(2);
    private static final Range<Instant> MARCH = month(3);

    private static Range<Instant> month(int number) {
        return Range.closedOpen(first(number), first(number + 1));
    }

    private static Instant first(int month) {
        return Instant.parse("2026-0" + month + "-01T00:00:00Z");
    }

    private static TicketLink link(String issue, String ticket, String customer, int month) {
        return new TicketLink(issue, ticket, customer, first(month));
    }

    private static VoiceLog log(TicketLink... links) {
        return VoiceLog.of(List.of(links), List.of());
    }

    @Test
    @Tag("VOICE-1")
    void impactIsDistinctTicketsAndCustomersOfThePeriod() {
        VoiceLog log = log(
                link("i", "1", "acme", 2),
                link("i", "2", "acme", 2),
                link("i", "3", "bolt", 2),
                link("i", "4", "corp", 3),
                link("j", "1", "acme", 2));

        assertEquals(new Impact("i", 3, 2), log.impact("i", FEBRUARY));
        assertEquals(new Impact("i", 1, 1), log.impact("i", MARCH));
        assertEquals(new Impact("k", 0, 0), log.impact("k", MARCH));
    }

    @Test
    @Tag("VOICE-1")
    void theSameLinkTwiceCountsOnceWhenItWasFirstTold() {
        VoiceLog log = log(link("i", "1", "acme", 3), link("i", "1", "acme", 2));

        assertEquals(new Impact("i", 1, 1), log.impact("i", FEBRUARY));
        assertEquals(new Impact("i", 0, 0), log.impact("i", MARCH));
    }

    @Test
    @Tag("VOICE-1")
    void aMergedTicketCountsOnceThroughChains() {
        VoiceLog log = VoiceLog.of(
                List.of(link("i", "1", "acme", 2), link("i", "2", "bolt", 2), link("i", "3", "acme", 2)),
                List.of(new TicketMerge("1", "2"), new TicketMerge("2", "3"), new TicketMerge("3", "1")));

        assertEquals(new Impact("i", 1, 2), log.impact("i", FEBRUARY));
    }

    @Test
    @Tag("VOICE-2")
    void trendingIsByGrowthThenImpactThenKey() {
        VoiceLog log = log(
                link("falls", "1", "a", 2),
                link("steady", "2", "a", 2),
                link("steady", "3", "a", 3),
                link("new", "4", "a", 3),
                link("grows", "5", "a", 2),
                link("grows", "6", "a", 3),
                link("grows", "7", "a", 3),
                link("more", "8", "a", 3),
                link("more", "9", "b", 3),
                link("also-new", "10", "a", 3));

        assertEquals(
                List.of("more 2", "grows 1", "also-new 1", "new 1", "steady 0", "falls -1"),
                log.trending(FEBRUARY, MARCH).stream()
                        .map(trend -> trend.now().issue() + " " + trend.growth())
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> new Trend(new Impact("i", 1, 1), new Impact("j", 1, 1)));
    }

    @Test
    @Tag("VOICE-3")
    void labelsAreSuggestedByThresholds() {
        VoicePolicy policy = VoicePolicy.builder()
                .priorityCustomers(2)
                .efficiencyTickets(4)
                .interestTickets(3)
                .build();

        assertEquals(List.of(), labels(policy, new Impact("i", 2, 1)));
        assertEquals(List.of("Support Priority"), labels(policy, new Impact("i", 2, 2)));
        assertEquals(List.of("Support Interest"), labels(policy, new Impact("i", 3, 1)));
        assertEquals(
                List.of("Support Priority", "Support Efficiency", "Support Interest"),
                labels(policy, new Impact("i", 4, 2)));
    }

    private static List<String> labels(VoicePolicy policy, Impact impact) {
        return policy.suggestions(impact).stream()
                .map(suggestion -> suggestion.label().text())
                .toList();
    }

    @Test
    @Tag("VOICE-3")
    void aPolicyThatMakesNoSenseIsRefusedWithAllItsViolations() {
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class,
                () -> VoicePolicy.builder()
                        .priorityCustomers(0)
                        .interestTickets(11)
                        .build());

        assertEquals(2, refused.violations().size());
    }
}

package dev.ssc.core.cadence;

import static dev.ssc.core.cadence.Monthly.ANA;
import static dev.ssc.core.cadence.Monthly.act;
import static dev.ssc.core.cadence.Monthly.acts;
import static dev.ssc.core.cadence.Monthly.history;
import static dev.ssc.core.cadence.Monthly.periods;
import static dev.ssc.core.cadence.Monthly.update;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActsTest {

    private static ActOnDay with(ActOnDay done, ActManner manner) {
        Act act = Act.builder().from(done.act()).manner(manner).build();
        return new ActOnDay(act, done.day());
    }

    @Test
    @Tag("CAD-7")
    void actsCountInOrderOfTimeThenId() {
        ImmutableList<ActOnDay> unordered =
                ImmutableList.of(act("b", "2026-02-05", ANA), act("c", "2026-02-03", ANA), act("a", "2026-02-03", ANA));

        assertEquals(List.of("2026-03-02 on-time a"), periods(history(update(), unordered, "2026-02-06")));
    }

    @Test
    @Tag("CAD-7")
    void theSameIdCountsOnce() {
        ImmutableList<ActOnDay> twice = ImmutableList.of(act("a", "2026-03-02", ANA), act("a", "2026-03-03", ANA));

        assertEquals(
                List.of("2026-03-02 on-time a", "2026-03-31 open"), periods(history(update(), twice, "2026-03-04")));
    }

    @Test
    @Tag("CAD-7")
    void anActBeforeTheAnchorCountsForNothingAndOneOnItCounts() {
        assertEquals(List.of("2026-03-02 open"), periods(history(update(), acts("2026-01-30"), "2026-02-06")));
        assertEquals(List.of("2026-03-02 on-time a1"), periods(history(update(), acts("2026-01-31"), "2026-02-06")));
    }

    @Test
    @Tag("CAD-7")
    void aSecondActAfterALateOneIsForThePeriodOfItsDay() {
        assertEquals(
                List.of("2026-03-02 late a1", "2026-03-31 on-time a2"),
                periods(history(update(), acts("2026-03-05", "2026-03-06"), "2026-03-06")));
    }

    @Test
    @Tag("CAD-7")
    void actsAfterTheDayAreNotLookedAt() {
        assertEquals(List.of("2026-03-02 open"), periods(history(update(), acts("2026-02-06"), "2026-02-05")));
        assertEquals(List.of("2026-03-02 on-time a1"), periods(history(update(), acts("2026-02-06"), "2026-02-06")));
    }

    @ParameterizedTest
    @Tag("CAD-10")
    @EnumSource
    void onlyAPostAndAllQuietCount(ActManner manner) {
        boolean counts = manner == ActManner.POST || manner == ActManner.ALL_QUIET;
        ImmutableList<ActOnDay> acts = ImmutableList.of(with(act("a", "2026-02-06", ANA), manner));

        assertEquals(
                List.of(counts ? "2026-03-02 on-time a" : "2026-03-02 open"),
                periods(history(update(), acts, "2026-02-06")));
    }

    @Test
    @Tag("CAD-10")
    void afterTwoPeriodsWithoutAnythingAllQuietIsSuggested() {
        assertFalse(history(update(), acts(), "2026-03-31").suggestsAllQuiet(2));
        assertTrue(history(update(), acts(), "2026-04-01").suggestsAllQuiet(2));
        assertFalse(history(update(), acts("2026-04-01"), "2026-04-01").suggestsAllQuiet(2));
        assertFalse(history(update(), acts("2026-03-31"), "2026-04-01").suggestsAllQuiet(2));
    }

    @Test
    @Tag("CAD-10")
    void onlyForUpdatesAllQuietIsSuggested() {
        Obligation feedback = Obligation.builder()
                .from(update())
                .kind(ObligationKind.FEEDBACK)
                .build();

        assertFalse(history(feedback, acts(), "2026-04-01").suggestsAllQuiet(2));
    }
}

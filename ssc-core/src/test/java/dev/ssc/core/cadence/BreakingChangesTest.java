package dev.ssc.core.cadence;

import static dev.ssc.core.cadence.Monthly.day;
import static dev.ssc.core.cadence.Monthly.periods;
import static dev.ssc.core.cadence.Monthly.standing;
import static dev.ssc.core.cadence.Tables.FERN;
import static dev.ssc.core.cadence.Tables.act;
import static dev.ssc.core.cadence.Tables.row;
import static dev.ssc.core.cadence.Tables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.time.WorkingTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CAD-11")
class BreakingChangesTest {

    private static final AnsweringDays DAYS =
            new AnsweringDays(ImmutableList.of(WorkingTime.unknown().workingDays()));

    private static Release release(String version, String on) {
        return new Release(version, day(on));
    }

    private static BreakingChanges group(Release... releases) {
        return BreakingChanges.ofGroup(List.of(releases), DAYS, CadencePolicy.defaults());
    }

    @Test
    void aGroupAsksThreeMonthsBeforeOnTheWorkingDayBefore() {
        assertEquals(
                ImmutableMap.of("17.0", day("2026-02-16")),
                group(release("17.0", "2026-05-16")).askBy());
        assertEquals(
                ImmutableMap.of("17.0", day("2026-02-13")),
                group(release("17.0", "2026-05-15")).askBy());
        assertEquals(
                ImmutableMap.of("17.0", day("2026-02-13")),
                group(release("17.0", "2026-05-14")).askBy(),
                "a Saturday");
    }

    @Test
    void theThirdReleaseBeforeCountsIfItIsEarlier() {
        Release major = release("17.0", "2026-05-16");
        Release first = release("16.11", "2026-04-18");
        Release second = release("16.10", "2026-03-21");

        assertEquals(
                List.of(day("2026-02-12")),
                group(major, release("16.9", "2026-02-12"), first, second).days());
        assertEquals(
                List.of(day("2026-02-16")),
                group(major, release("16.9", "2026-02-19"), first, second).days());
        assertEquals(List.of(day("2026-02-16")), group(major, first, second).days(), "only two are known");
    }

    @Test
    void aSectionLooksSixMonthsAhead() {
        BreakingChanges section =
                BreakingChanges.ofSection(List.of(release("17.0", "2026-11-16")), DAYS, CadencePolicy.defaults());

        assertEquals(List.of(day("2026-05-15")), section.days(), "16 May is a Saturday");
    }

    @Test
    void onlyMajorReleasesBreakAnything() {
        assertTrue(release("17.0", "2026-05-16").major());
        assertTrue(release("17.0.0", "2026-05-16").major());
        assertFalse(release("17.10", "2026-05-16").major());
        assertFalse(release("17.0.1", "2026-05-16").major());
        assertEquals(List.of(), group(release("16.11", "2026-04-18")).days());
    }

    @Test
    void whenAReleaseMovesOpenDaysMoveAndAskedOnesStay() {
        BreakingChanges before = group(release("17.0", "2026-05-18"), release("18.0", "2027-05-20"));
        BreakingChanges moved = group(release("17.0", "2026-06-18"), release("18.0", "2027-06-21"));

        assertEquals(
                ImmutableMap.of("17.0", day("2026-02-18"), "18.0", day("2027-03-19")),
                before.movedTo(moved, Set.of("17.0")).askBy());
    }

    @Test
    void theTableAsksGroupsAndSectionsOnceARelease() {
        Acts acts = Tables.acts(
                ImmutableMap.of(),
                List.of(release("17.0", "2026-09-16")),
                act("a", "2026-06-18T12:00:00Z", "bo", FERN, ObligationKind.BREAKING_CHANGES)
                        .build());
        Cadences table = table(acts, "2026-07-01");

        assertEquals(List.of("2026-06-16 late a"), periods(row(table, "group/fern breaking-changes P3M")));
        assertEquals("upcoming 2026-06-16", standing(row(table, "group/fern breaking-changes P3M")));
        assertEquals(List.of("2026-06-16 missed"), periods(row(table, "group/moss breaking-changes P3M")));
        assertEquals("overdue 2026-06-16", standing(row(table, "group/moss breaking-changes P3M")));
        assertEquals("overdue 2026-03-16", standing(row(table, "section/dev breaking-changes P3M")));
        assertEquals(
                "due-soon 2026-06-16", standing(row(table(acts, "2026-06-15"), "group/moss breaking-changes P3M")));
        assertEquals("due 2026-06-16", standing(row(table(acts, "2026-06-22"), "group/moss breaking-changes P3M")));
    }

    @Test
    void aDayBeforeTheAnchorIsNotOwed() {
        Acts acts = Tables.acts(ImmutableMap.of(), List.of(release("17.0", "2026-04-16")));

        assertTrue(Tables.owed(table(acts, "2026-07-01")).stream().noneMatch(owed -> owed.contains("breaking")));
    }
}

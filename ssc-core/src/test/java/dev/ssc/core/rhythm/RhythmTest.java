package dev.ssc.core.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CAD-3")
class RhythmTest {

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", "N/a", "", " ", "\t", "\u00a0", " N/A ", "\u00a0n/a\n", "N/A + N/A", " + "})
    void notApplicableAndBlankAreNone(String text) {
        assertEquals(Optional.of(Rhythm.none()), Rhythm.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "once per week, WEEK",
        "once per month, MONTH",
        "once per quarter, QUARTER",
        "1x Wk, WEEK",
        "1x Month, MONTH",
        "1x Qtr, QUARTER",
        "weekly, WEEK",
        "monthly, MONTH",
        "quarterly, QUARTER",
        "ONCE PER WEEK, WEEK",
        "1X QTR, QUARTER",
        "Monthly, MONTH",
        "QuArTeRlY, QUARTER",
    })
    void eachPeriodHasThreeTextsInAnyCase(String text, Every every) {
        assertEquals(one(every, Optional.empty(), ""), Rhythm.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "weekly on Mon, MONDAY",
        "weekly on tue, TUESDAY",
        "once per week on Wed, WEDNESDAY",
        "1x Wk on THU, THURSDAY",
        "Weekly On Fri, FRIDAY",
        "1X WK ON SAT, SATURDAY",
        "weekly on Sun, SUNDAY",
    })
    void aWeeklyPartCanFallOnADay(String text, DayOfWeek day) {
        assertEquals(one(Every.WEEK, Optional.of(day), ""), Rhythm.parse(text));
    }

    @Test
    void theWordsBehindAreKeptAsWritten() {
        assertEquals(one(Every.WEEK, Optional.empty(), "team meeting"), Rhythm.parse("weekly team meeting"));
        assertEquals(
                one(Every.WEEK, Optional.of(DayOfWeek.FRIDAY), "join EMEA scrum"),
                Rhythm.parse("weekly on Fri join EMEA scrum"));
        assertEquals(one(Every.MONTH, Optional.empty(), "Ask  FIRST\t(!)"), Rhythm.parse("1x month  Ask  FIRST\t(!) "));
    }

    @Test
    void partsAreSeparatedByAPlusBetweenBlanks() {
        assertEquals(
                Optional.of(new Rhythm(ImmutableList.of(
                        new RhythmPart(Every.QUARTER, Optional.empty(), "on budget"),
                        new RhythmPart(Every.MONTH, Optional.empty(), "")))),
                Rhythm.parse("1x Qtr on budget + once per month"));
        assertEquals(
                Rhythm.parse("weekly on Mon a + monthly b + quarterly"),
                Rhythm.parse("weekly on Mon a  +\tmonthly b\u00a0+\u00a0quarterly"));
        assertEquals(one(Every.WEEK, Optional.empty(), "sales+marketing"), Rhythm.parse("weekly sales+marketing"));
    }

    @Test
    void twoLikePartsAreTwoObligations() {
        assertEquals(2, Rhythm.parse("weekly + weekly").orElseThrow().parts().size());
    }

    @Test
    void aPartThatIsNoneAddsNothing() {
        assertEquals(one(Every.WEEK, Optional.empty(), ""), Rhythm.parse("N/A + weekly"));
        assertEquals(one(Every.WEEK, Optional.empty(), ""), Rhythm.parse("weekly +  + n/a"));
    }

    @ParameterizedTest
    @CsvSource({
        "monthly on Fri, MONTH, on Fri",
        "1x Qtr on mon kick-off, QUARTER, on mon kick-off",
        "weekly on Friday, WEEK, on Friday",
        "weekly on Fri/Sat, WEEK, on Fri/Sat",
        "weekly on, WEEK, on",
        "weekly Fri, WEEK, Fri",
        "weekly join on Fri, WEEK, join on Fri",
        "weekly N/A, WEEK, N/A",
    })
    void whatIsNoDayOfAWeeklyPartIsWords(String text, Every every, String words) {
        assertEquals(one(every, Optional.empty(), words), Rhythm.parse(text));
    }

    @Test
    void onlyTheFirstDayIsTheDay() {
        assertEquals(one(Every.WEEK, Optional.of(DayOfWeek.MONDAY), "on Fri"), Rhythm.parse("weekly on Mon on Fri"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "daily",
                "weeklyfoo",
                "weekly, on Fri",
                "weekly.",
                "bi-weekly",
                "every week",
                "once a week",
                "once per",
                "once per day",
                "once per wk",
                "once per weekly",
                "onceper week",
                "once per weekday",
                "twice per week",
                "2x Wk",
                "1x",
                "1x Week",
                "1x Mo",
                "1x Quarter",
                "1 x Wk",
                "1xWk",
                "on Fri",
                "team meeting weekly",
                "N/A yet",
                "NA",
                "+",
                "+ weekly",
                "weekly + + monthly",
                "wee\u212Aly",
                "w\u00e9ekly",
                "\u200bweekly",
            })
    void anythingElseIsNotUnderstood(String text) {
        assertEquals(Optional.empty(), Rhythm.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekly + now and then", "now and then + weekly", "weekly + ? + monthly", "daily + N/A"})
    void oneBadPartLeavesTheWholeTextNotUnderstood(String text) {
        assertEquals(Optional.empty(), Rhythm.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weekly on Fri join EMEA scrum",
                "weekly  on\tFri\u00a0 join EMEA scrum",
                "\u00a0once\u2003per  week\u00a0on  fri\njoin EMEA scrum\u3000",
                "1x \t Wk on FRI  join EMEA scrum",
            })
    void anyBlanksSeparateWords(String text) {
        assertEquals(one(Every.WEEK, Optional.of(DayOfWeek.FRIDAY), "join EMEA scrum"), Rhythm.parse(text));
    }

    @Test
    void aVeryLongTextIsReadInOneGo() {
        String words = "so many ".repeat(200_000).strip();

        assertEquals(one(Every.WEEK, Optional.of(DayOfWeek.SUNDAY), words), Rhythm.parse("weekly on Sun " + words));
        assertEquals(one(Every.MONTH, Optional.empty(), "x"), Rhythm.parse("monthly" + " ".repeat(2_000_000) + "x"));
        assertEquals(Optional.empty(), Rhythm.parse("once" + " ".repeat(2_000_000) + "a week"));
        assertEquals(
                200_001,
                Rhythm.parse("weekly + ".repeat(200_000) + "weekly")
                        .orElseThrow()
                        .parts()
                        .size());
    }

    @Test
    void aWeeklyPartWithADayMovesItsAnchorToThatDayOnOrAfterIt() {
        RhythmPart fridays = new RhythmPart(Every.WEEK, Optional.of(DayOfWeek.FRIDAY), "");
        LocalDate friday = LocalDate.parse("2026-03-06");

        assertEquals(friday, fridays.anchor(LocalDate.parse("2026-02-28")));
        assertEquals(friday, fridays.anchor(friday));
        assertEquals(friday.plusDays(7), fridays.anchor(friday.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherPartLeavesItsAnchor(Every every) {
        LocalDate anchor = LocalDate.parse("2026-01-31");

        assertEquals(anchor, new RhythmPart(every, Optional.empty(), "on Fri").anchor(anchor));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WEEK")
    void onlyAWeeklyPartFallsOnADay(Every every) {
        assertThrows(IllegalArgumentException.class, () -> new RhythmPart(every, Optional.of(DayOfWeek.FRIDAY), ""));
    }

    @Test
    void thePeriodsAreAWeekAMonthAndThreeMonths() {
        assertEquals(Period.parse("P1W"), Every.WEEK.period());
        assertEquals(Period.parse("P1M"), Every.MONTH.period());
        assertEquals(Period.parse("P3M"), Every.QUARTER.period());
    }

    private static Optional<Rhythm> one(Every every, Optional<DayOfWeek> day, String text) {
        return Optional.of(new Rhythm(ImmutableList.of(new RhythmPart(every, day, text))));
    }
}

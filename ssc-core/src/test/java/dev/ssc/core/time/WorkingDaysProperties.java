package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssc.core.time.WorkingTimeCases.Case;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("ORG-10")
class WorkingDaysProperties {

    /** More than all time off and holidays of a case together, and a week. */
    private static final int FAR = 40;

    @Property
    @Tag("CAD-5")
    void theNextDayOfWorkIsTheFirstThatTheDaysHold(@ForAll("cases") Case given) {
        LocalDate date = date(given);

        assertEquals(
                first(given.one(), date.datesUntil(date.plusDays(FAR))),
                days(given).onOrAfter(date));
    }

    @Property
    @Tag("CAD-11")
    void thePreviousDayOfWorkIsTheLastThatTheDaysHold(@ForAll("cases") Case given) {
        LocalDate date = date(given);

        assertEquals(
                first(given.one(), Stream.iterate(date, day -> day.minusDays(1)).limit(FAR)),
                days(given).onOrBefore(date));
    }

    @Property
    void everyDateIsJudgedByDaysHolidaysAndTimeOff(@ForAll("cases") Case given) {
        date(given)
                .datesUntil(date(given).plusDays(FAR))
                .forEach(date -> assertEquals(
                        MinuteByMinute.worksOn(given.one(), date), given.one().worksOn(date)));
    }

    @Provide
    Arbitrary<Case> cases() {
        return WorkingTimeCases.cases();
    }

    private static Optional<LocalDate> first(WorkingTime time, Stream<LocalDate> dates) {
        return dates.filter(date -> MinuteByMinute.worksOn(time, date)).findFirst();
    }

    private static LocalDate date(Case given) {
        return given.one().dateAt(given.range().lowerEndpoint());
    }

    private static WorkingDays days(Case given) {
        return given.one().workingDays();
    }
}

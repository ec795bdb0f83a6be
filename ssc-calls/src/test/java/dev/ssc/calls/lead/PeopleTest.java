package dev.ssc.calls.lead;

import static dev.ssc.calls.Moments.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.calls.Team;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.time.Hours;
import dev.ssc.core.time.WorkingTime;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CALL-LINK-7")
class PeopleTest {

    private static Range<Instant> time(String from, String to) {
        return Range.closedOpen(at(from), at(to));
    }

    private static Optional<Boolean> works(WorkingTime workingTime, Range<Instant> time) {
        Person person = Team.engineer("ana", "UTC").workingTime(workingTime).build();
        return People.of(ImmutableList.of(person)).works("ana", time);
    }

    @Test
    void atTheEdgesOfTheHoursThePersonWorks() {
        assertEquals(Optional.of(true), Team.ALL.works("ana", time("09:00", "17:00")));
        assertEquals(Optional.of(false), Team.ALL.works("ana", time("08:59", "09:30")));
        assertEquals(Optional.of(false), Team.ALL.works("ana", time("16:30", "17:01")));
    }

    @Test
    void nothingIsSaidOfUnknownPeopleAndHours() {
        assertEquals(Optional.empty(), Team.ALL.works("nobody", time("09:00", "10:00")));
        assertEquals(Optional.empty(), Team.ALL.works("cem", time("09:00", "10:00")));
    }

    @Test
    void knownTimeOffIsHeldAgainstUnknownHours() {
        WorkingTime away = WorkingTime.builder()
                .addAway(Team.days("2026-03-03", "2026-03-04"))
                .build();
        assertEquals(Optional.empty(), works(away, time("23:00", "+1 00:00")));
        assertEquals(Optional.of(false), works(away, time("23:00", "+1 00:01")));
        assertEquals(Optional.of(false), works(away, time("+1 09:00", "+1 10:00")));
        assertEquals(Optional.empty(), works(away, time("+2 00:00", "+2 01:00")));
    }

    @Test
    void aNightShiftBelongsToTheDayItBegan() {
        WorkingTime nights = Team.zone("UTC")
                .hours(new Hours(LocalTime.of(22, 0), LocalTime.of(6, 0)))
                .addHolidays(dev.ssc.calls.Moments.MONDAY.plusDays(1))
                .build();
        assertEquals(Optional.of(true), works(nights, time("23:30", "+1 00:30")));
        assertEquals(Optional.of(false), works(nights, time("+1 23:30", "+2 00:30")));
    }
}

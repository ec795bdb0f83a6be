package dev.ssc.adapters.jollyday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.LocalHolidays;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.time.PublicHolidays;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-10")
class JollydayHolidaysTest {

    private static final Range<LocalDate> YEAR_2026 =
            Range.closedOpen(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));

    private final PublicHolidays holidays = new JollydayHolidays();

    @ParameterizedTest
    @CsvSource({
        "de, 2026-04-03, Good Friday",
        "de, 2026-10-03, the day of unity",
        "DE-BY, 2026-01-06, Epiphany in a part of the country",
        "de-by, 2026-05-01, a part has the holidays of the whole too",
        "pt, 2026-06-10, the day of Portugal",
        "us, 2026-11-26, Thanksgiving",
        "us, 2026-07-03, Independence Day is observed on the Friday before",
        "IE, 2026-03-17, a code that some languages spell otherwise in lower case",
        "nz, 2026-02-06, Waitangi Day"
    })
    void aKnownHolidayIsFound(String place, String day, String why) {
        assertTrue(in2026(place).contains(LocalDate.parse(day)), why);
    }

    @ParameterizedTest
    @CsvSource({
        "de, 2026-01-06, only a part of the country has Epiphany",
        "de, 2025-12-25, another year",
        "de, 2026-12-31, no public holiday",
        "pt, 2026-10-03, another country"
    })
    void otherDaysAreNone(String place, String day, String why) {
        assertFalse(in2026(place).contains(LocalDate.parse(day)), why);
    }

    @Test
    void theEndsOfTheSpanAreKept() {
        LocalDate newYear = LocalDate.parse("2026-01-01");
        LocalDate labourDay = LocalDate.parse("2026-05-01");
        assertEquals(
                Optional.of(ImmutableSet.of(labourDay)),
                holidays.in("de", Range.closed(LocalDate.parse("2026-04-07"), labourDay)));
        assertEquals(
                Optional.of(ImmutableSet.of()),
                holidays.in("de", Range.closedOpen(LocalDate.parse("2026-04-07"), labourDay)));
        assertEquals(
                Optional.of(ImmutableSet.of()), holidays.in("de", Range.open(newYear, LocalDate.parse("2026-02-01"))));
        assertEquals(Optional.of(ImmutableSet.of()), holidays.in("de", Range.closedOpen(newYear, newYear)));
        assertThrows(IllegalArgumentException.class, () -> holidays.in("de", Range.atLeast(newYear)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "xx", "de-", "de-xx", "de-by-xx", "../de", "Germany", "target-2"})
    void aPlaceThatIsNotKnownHasNoAnswer(String place) {
        assertEquals(Optional.empty(), holidays.in(place, YEAR_2026));
    }

    @Test
    void theKnownCountriesCanBeListed() {
        assertTrue(new JollydayHolidays().countries().containsAll(List.of("de", "ie", "pt", "us")));
    }

    @Test
    void peopleHaveTheHolidaysOfTheirPlacesBesideTheirOwn() {
        LocalDate own = LocalDate.parse("2026-08-17");
        Person ana = Person.builder()
                .key("ana")
                .name("Ana")
                .workingTime(WorkingTime.builder()
                        .zone(ZoneId.of("Europe/Berlin"))
                        .addHolidays(own)
                        .build())
                .build();
        Person bo = Person.builder().key("bo").name("Bo").build();
        Person cy = Person.builder().key("cy").name("Cy").build();
        LocalHolidays local = LocalHolidays.of(holidays, ImmutableMap.of("ana", "de-by", "cy", "atlantis"), YEAR_2026);
        Organisation organisation = local.of(Organisation.of(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(ana, bo, cy)));

        WorkingTime filled = organisation.person("ana").orElseThrow().workingTime();
        assertFalse(filled.worksOn(own));
        assertFalse(filled.worksOn(LocalDate.parse("2026-01-06")));
        assertTrue(filled.worksOn(LocalDate.parse("2026-01-07")));
        assertEquals(ana.workingTime().zone(), filled.zone());
        assertEquals(Optional.of(bo), organisation.person("bo"));
        assertEquals(Optional.of(cy), organisation.person("cy"));
        assertEquals(ImmutableSet.of("atlantis"), local.unknownPlaces());
    }

    private ImmutableSet<LocalDate> in2026(String place) {
        return holidays.in(place, YEAR_2026).orElseThrow();
    }
}

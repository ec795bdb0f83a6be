package dev.ssc.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.time.PublicHolidays;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-10")
class LocalHolidaysTest {

    private static final LocalDate MAY_DAY = LocalDate.parse("2026-05-01");
    private static final LocalDate OWN = LocalDate.parse("2026-08-17");
    private static final Range<LocalDate> YEAR =
            Range.closed(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    private static final PublicHolidays ONE_PLACE =
            (place, days) -> place.equals("de") ? Optional.of(ImmutableSet.of(MAY_DAY)) : Optional.empty();

    private final Person ana = Person.builder()
            .key("ana")
            .name("Ana")
            .workingTime(WorkingTime.builder().addHolidays(OWN).build())
            .build();
    private final Person bo = Person.builder().key("bo").name("Bo").build();
    private final LocalHolidays local =
            LocalHolidays.of(ONE_PLACE, ImmutableMap.of("ana", "de", "bo", "atlantis"), YEAR);

    @Test
    void aPersonHasTheHolidaysOfThePlaceBesideTheOwn() {
        assertEquals(ImmutableSet.of(OWN, MAY_DAY), local.of(ana).workingTime().holidays());
    }

    @Test
    void aPlaceThatIsNotKnownChangesNothingAndIsNamed() {
        assertEquals(bo, local.of(bo));
        assertEquals(ImmutableSet.of("atlantis"), local.unknownPlaces());
    }

    @Test
    void theTermsOfARosterStay() {
        Organisation organisation = Organisation.of(
                ImmutableList.of(new Section("nature", "Nature", ImmutableList.of(counterpart()))),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(ana));
        Roster roster = Roster.stated(organisation);
        Roster filled = roster.in(local.of(organisation));
        assertEquals(roster.terms(), filled.terms());
        assertEquals(Optional.of(local.of(ana)), filled.organisation().person("ana"));
    }

    private static Counterpart counterpart() {
        return new Counterpart("Ana", Optional.of("ana"), Optional.empty());
    }
}

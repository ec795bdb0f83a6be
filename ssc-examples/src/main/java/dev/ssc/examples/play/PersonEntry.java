package dev.ssc.examples.play;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.time.DayName;
import dev.ssc.core.time.Hours;
import dev.ssc.core.time.WorkingTime;
import dev.ssc.core.time.ZoneName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** One person of a scenario. */
final class PersonEntry {

    private static final Known ROLES =
            Known.words(Stream.of(PersonKind.values()).map(PersonKind::word).toList());
    private static final Known ZONES = Known.words(ZoneId.getAvailableZoneIds());

    private PersonEntry() {}

    static Person read(Given entry) {
        return Person.builder()
                .key(entry.text("key"))
                .name(entry.text("name"))
                .kind(role(entry))
                .workingTime(workingTime(entry))
                .region(entry.optionalText("region"))
                .homeGroup(entry.optionalText("home-group"))
                .skills(entry.texts("skills"))
                .manager(entry.optionalText("manager"))
                .build();
    }

    private static PersonKind role(Given entry) {
        entry.required("role");
        return entry.parsed("role", PersonKind::of, ROLES).orElseThrow();
    }

    private static WorkingTime workingTime(Given entry) {
        WorkingTime.Builder time = WorkingTime.builder();
        entry.parsed("zone", ZoneName::parse, ZONES).ifPresent(time::zone);
        entry.parsed("hours", Hours::parse, "hours such as \"09:00-17:00\"")
                .ifPresent(hours -> time.hours(Optional.of(hours)));
        if (entry.node("days").isPresent()) {
            time.days(ImmutableSet.copyOf(
                    entry.allParsed("days", DayName::parse, "MON, TUE, WED, THU, FRI, SAT or SUN")));
        }
        entry.maps("away").forEach(dates -> time.addAway(range(dates)));
        return time.addAllHolidays(entry.dates("holidays")).build();
    }

    private static Range<LocalDate> range(Given dates) {
        LocalDate from = dates.date("from");
        LocalDate to = dates.date("to");
        dates.nothingElse();
        if (!to.isAfter(from)) {
            throw dates.unusable("to", "to is the first day back, and has to be after from, " + from + ".");
        }
        return Range.closedOpen(from, to);
    }
}

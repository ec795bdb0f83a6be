package dev.ssc.calls.lead;

import com.google.common.collect.Range;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.time.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether one person is there at a time. */
record Presence(Person person) {

    /** True, false, or empty where hours are unknown and no absence is known either. */
    Optional<Boolean> works(Range<Instant> time) {
        Optional<Boolean> known = workingTime().workingHours().map(hours -> hours.enclose(time));
        return known.isPresent() ? known : Optional.of(false).filter(no -> absentAtSomeTime(time));
    }

    /** Whether every date of the time is a holiday or time off. */
    boolean awayThroughout(Range<Instant> time) {
        return dates(time).allMatch(workingTime()::absentOn);
    }

    private boolean absentAtSomeTime(Range<Instant> time) {
        return dates(time).anyMatch(workingTime()::absentOn);
    }

    private Stream<LocalDate> dates(Range<Instant> time) {
        LocalDate first = workingTime().dateAt(time.lowerEndpoint());
        LocalDate last = time.isEmpty()
                ? first
                : workingTime().dateAt(time.upperEndpoint().minusNanos(1));
        return first.datesUntil(last.plusDays(1));
    }

    private WorkingTime workingTime() {
        return person.workingTime();
    }
}

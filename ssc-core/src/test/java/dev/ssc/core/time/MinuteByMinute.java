package dev.ssc.core.time;

import com.google.common.collect.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers about working time by looking at each minute, as slowly and plainly as it can be said. */
final class MinuteByMinute {

    private static final int DAYS_AROUND = 4;

    private final WorkingTime time;
    private final List<Range<Instant>> shifts = new ArrayList<>();

    MinuteByMinute(WorkingTime time, Range<Instant> range) {
        this.time = time;
        LocalDate last = time.dateAt(range.upperEndpoint()).plusDays(DAYS_AROUND);
        for (LocalDate date = time.dateAt(range.lowerEndpoint()).minusDays(DAYS_AROUND);
                !date.isAfter(last);
                date = date.plusDays(1)) {
            if (worksOn(time, date) && !skipped(date)) {
                addShift(date);
            }
        }
    }

    static boolean worksOn(WorkingTime time, LocalDate date) {
        return time.days().contains(date.getDayOfWeek())
                && !time.holidays().contains(date)
                && time.away().stream().noneMatch(range -> range.contains(date));
    }

    static List<Instant> minutes(Range<Instant> range, Predicate<Instant> wanted) {
        return Stream.iterate(range.lowerEndpoint(), range::contains, minute -> minute.plus(1, ChronoUnit.MINUTES))
                .filter(wanted)
                .toList();
    }

    boolean atWork(Instant moment) {
        return shifts.stream().anyMatch(shift -> shift.contains(moment));
    }

    private void addShift(LocalDate date) {
        Hours hours = time.hours().orElseThrow();
        boolean nextDay = !hours.end().isAfter(hours.start());
        Instant from = resolved(date.atTime(hours.start()));
        Instant to = resolved((nextDay ? date.plusDays(1) : date).atTime(hours.end()));
        if (from.isBefore(to)) {
            shifts.add(Range.closedOpen(from, to));
        }
    }

    private Instant resolved(LocalDateTime local) {
        ZoneOffsetTransition change = change(local);
        if (change == null) {
            return local.toInstant(time.zoneOrUtc().getRules().getOffset(local));
        }
        Duration later = change.isGap() ? change.getDuration() : Duration.ZERO;
        return local.plus(later).toInstant(change.isGap() ? change.getOffsetAfter() : change.getOffsetBefore());
    }

    private boolean skipped(LocalDate date) {
        ZoneOffsetTransition change = change(date.atTime(12, 0));
        return change != null
                && change.isGap()
                && !change.getDateTimeBefore().isAfter(date.atStartOfDay())
                && !change.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
    }

    private @Nullable ZoneOffsetTransition change(LocalDateTime local) {
        return time.zoneOrUtc().getRules().getTransition(local);
    }
}

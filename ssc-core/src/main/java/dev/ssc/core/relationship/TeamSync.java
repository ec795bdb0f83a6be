package dev.ssc.core.relationship;

import com.google.common.collect.Range;
import dev.ssc.core.time.IsoText;
import dev.ssc.core.time.WorkingHours;
import dev.ssc.core.time.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When a product team meets (REL-4).
 *
 * @param text as people wrote it
 * @param next the beginning of a meeting, if the text is a moment
 */
public record TeamSync(String text, Optional<Instant> next) {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /**
     * Refuses nulls.
     *
     * @param text as people wrote it
     * @param next the beginning of a meeting
     */
    public TeamSync {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(next, "next");
    }

    /**
     * A team sync as somebody wrote it.
     *
     * @param text any words; a moment in ISO-8601 can be compared with working hours
     * @return the team sync
     */
    public static TeamSync of(String text) {
        return new TeamSync(text, IsoText.moment(text));
    }

    /**
     * Whether somebody is at work when the meeting begins.
     *
     * @param person when the person works
     * @return empty if the hours or the moment are unknown
     */
    public Optional<Boolean> insideHoursOf(WorkingTime person) {
        return next.flatMap(begins -> person.workingHours().map(hours -> atWork(hours, begins)));
    }

    /** {@return what the checklist says of the meeting} */
    String adviceFor(WorkingTime person) {
        return insideHoursOf(person).orElse(true)
                ? "Join " + text + "."
                : "Read the agenda: " + text + " is outside working hours.";
    }

    private static boolean atWork(WorkingHours hours, Instant begins) {
        return hours.enclose(Range.closedOpen(begins, begins.plus(A_MOMENT)));
    }
}

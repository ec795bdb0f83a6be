package dev.ssc.calls.lead;

import com.google.common.collect.Range;
import dev.ssc.core.organisation.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a call is to take place: somewhere inside a window, or at a booked time, which is a window of its own length.
 *
 * @param window bounded and half-open
 * @param length how long the call is
 */
public record Slot(Range<Instant> window, Duration length) {

    /**
     * Whether the person works at least one whole length inside the window (CALL-LEAD-1).
     *
     * @param person whose hours are looked at
     * @return the answer; empty where the hours are unknown
     */
    Optional<Boolean> fits(Person person) {
        return person.workingTime().workingHours().map(hours -> hours.holdSlot(window, length));
    }
}

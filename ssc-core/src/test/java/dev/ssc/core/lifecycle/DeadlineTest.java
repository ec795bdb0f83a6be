package dev.ssc.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIFE-5")
class DeadlineTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void isDueAtItsInstant() {
        Deadline deadline = Deadline.at("reminder", TEN);

        assertFalse(deadline.isDue(TEN.minusNanos(1)));
        assertTrue(deadline.isDue(TEN));
        assertTrue(deadline.isDue(TEN.plusSeconds(9)));
    }

    @Test
    void mayBeDueOnlyAfterItsInstant() {
        Deadline deadline = Deadline.after("no-show", TEN);

        assertFalse(deadline.isDue(TEN));
        assertTrue(deadline.isDue(TEN.plusNanos(1)));
    }

    @Test
    void isOrderedByTimeAndThenByName() {
        Deadline first = Deadline.at("z", TEN.minusSeconds(1));
        Deadline second = Deadline.after("a", TEN);
        Deadline third = Deadline.at("b", TEN);

        assertEquals(List.of(first, second, third), List.copyOf(new TreeSet<>(List.of(third, second, first))));
    }
}

package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Stopwatch;
import java.time.Duration;

/** Holds calls against the time limit that the adapter was configured with. */
record CallTime(Stopwatch watch) {

    static CallTime start() {
        return new CallTime(Stopwatch.createStarted());
    }

    void assertWithin(Duration limit, String name) {
        Duration taken = watch.elapsed();
        assertTrue(
                taken.compareTo(limit) <= 0,
                () -> name + " must end within the time limit, and some tolerance, " + limit + "; it took " + taken);
    }
}

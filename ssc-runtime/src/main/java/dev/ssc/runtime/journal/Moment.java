package dev.ssc.runtime.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * When something is to be looked at, so that sets of these are sorted by time.
 *
 * @param time when
 * @param what its key or id
 */
record Moment(Instant time, String what) implements Comparable<Moment> {

    private static final Comparator<Moment> BY_TIME =
            Comparator.comparing(Moment::time).thenComparing(Moment::what);

    @Override
    public int compareTo(Moment other) {
        return BY_TIME.compare(this, other);
    }

    /** What stands before a time in a set. */
    static Stream<String> before(Instant time, SortedSet<Moment> moments) {
        return moments.stream()
                .takeWhile(moment -> moment.time().isBefore(time))
                .map(Moment::what);
    }
}

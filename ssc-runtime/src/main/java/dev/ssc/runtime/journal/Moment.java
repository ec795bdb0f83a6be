package dev.ssc.runtime.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.function.Predicate;
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

    /** What comes first in a set, as long as its time is one of those wanted. */
    static Stream<String> upTo(SortedSet<Moment> moments, Predicate<Instant> wanted) {
        return moments.stream().takeWhile(moment -> wanted.test(moment.time())).map(Moment::what);
    }
}

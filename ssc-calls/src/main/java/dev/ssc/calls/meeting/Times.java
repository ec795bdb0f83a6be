package dev.ssc.calls.meeting;

import com.google.common.collect.Comparators;
import com.google.common.collect.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The times of a booked call.
 *
 * @param start the booked start
 * @param length the arranged length
 * @param arranged when it was booked, or moved last
 * @param started when support started it, if it did
 * @param joined when the customer joined, if they did
 * @param extension by how much it was extended
 */
public record Times(
        Instant start,
        Duration length,
        Instant arranged,
        Optional<Instant> started,
        Optional<Instant> joined,
        Duration extension) {

    private static final int WRAP_UP_SHARE = 4;

    /**
     * The times of a new booking.
     *
     * @param start the booked start
     * @param length the arranged length
     * @param arranged when it was booked
     * @return the times; nobody is there
     */
    public static Times booked(Instant start, Duration length, Instant arranged) {
        return new Times(start, length, arranged, Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    /**
     * The times after a move; whoever is there stays there.
     *
     * @param newStart the new start
     * @param at when it was moved
     * @return the times, of the same length
     */
    public Times movedTo(Instant newStart, Instant at) {
        return new Times(newStart, length, at, started, joined, extension);
    }

    /**
     * The times once support has started.
     *
     * @param at when
     * @return the times
     */
    public Times startedAt(Instant at) {
        return new Times(start, length, arranged, Optional.of(at), joined, extension);
    }

    /**
     * The times once the customer has joined.
     *
     * @param at when
     * @return the times
     */
    public Times joinedAt(Instant at) {
        return new Times(start, length, arranged, started, Optional.of(at), extension);
    }

    /**
     * The times with more time (CALL-LIVE-3).
     *
     * @param more how much
     * @return the times
     */
    public Times extendedBy(Duration more) {
        return new Times(start, length, arranged, started, joined, extension.plus(more));
    }

    /** {@return the booked time, half-open, extensions aside} */
    public Range<Instant> booked() {
        return Range.closedOpen(start, start.plus(length));
    }

    /** {@return when the call ends: the length after both were there, never later than booked (CALL-LIVE-1)} */
    public Instant end() {
        return runsFrom().plus(wholeLength());
    }

    /**
     * When the wrap-up begins: a quarter of the length before the end, never before the start (CALL-LIVE-2).
     *
     * @param least the shortest wrap-up
     * @param most the longest wrap-up
     * @return the moment
     */
    public Instant wrapUpAt(Duration least, Duration most) {
        Duration quarter = wholeLength().dividedBy(WRAP_UP_SHARE);
        Instant wrapUp = end().minus(Comparators.min(Comparators.max(quarter, least), most));
        return started.map(begun -> Comparators.max(begun, wrapUp)).orElse(wrapUp);
    }

    /**
     * How long support waits for the customer (CALL-LIVE-4).
     *
     * @param wait how long from when the call could have begun
     * @return the last moment at which it is too early to give up; empty before support has started
     */
    public Optional<Instant> waitsUntil(Duration wait) {
        return started.map(begun -> Comparators.max(begun, start).plus(wait));
    }

    private Instant runsFrom() {
        return started.flatMap(begun -> joined.map(there -> Comparators.max(begun, there)))
                .map(both -> Comparators.min(both, start))
                .orElse(start);
    }

    private Duration wholeLength() {
        return length.plus(extension);
    }
}

package dev.ssc.calls.subject;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * The markers of a call, and the exchanges that can raise one of them (CALL-MARK-1, CALL-MARK-2).
 *
 * @param all the markers that apply, in their order
 * @param unanswered whether a public message of the customer waits for a public answer
 * @param exchanges how many were answered
 */
public record Markers(ImmutableSet<Marker> all, boolean unanswered, int exchanges) {

    private static final Markers NONE = new Markers(ImmutableSet.of(), false, 0);

    /** {@return no marker and no message} */
    public static Markers none() {
        return NONE;
    }

    /**
     * Markers that were named.
     *
     * @param named in any order, and more than once
     * @return each once, in their order
     */
    public static Markers of(Set<Marker> named) {
        return named.isEmpty() ? NONE : new Markers(Sets.immutableEnumSet(named), false, 0);
    }

    /**
     * The markers after a public message: it opens an exchange, or completes the one that is open.
     *
     * @param by who wrote it
     * @param enough how many exchanges raise a marker
     * @return the markers with it
     */
    public Markers afterMessage(Side by, int enough) {
        if (by == Side.CUSTOMER) {
            return new Markers(all, true, exchanges);
        }
        return unanswered ? answered(exchanges + 1, enough) : this;
    }

    private Markers answered(int now, int enough) {
        return new Markers(now >= enough ? with(Marker.NO_PROGRESS) : all, false, now);
    }

    private ImmutableSet<Marker> with(Marker marker) {
        return Sets.immutableEnumSet(marker, all.toArray(new Marker[0]));
    }

    /** {@return the markers in words, in their order} */
    public ImmutableList<String> words() {
        return all.stream().map(Marker::word).collect(ImmutableList.toImmutableList());
    }
}

package dev.ssc.core.change;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import java.util.stream.Stream;

/**
 * Which groups are the same by their keys alone (ORG-7): those of one key in one stage; and of the rest of that key, if
 * one is left on each side, it moved.
 *
 * @param from the old snapshot
 * @param to the new snapshot
 * @param renamed groups of the old snapshot that were declared to have another key, and are not looked at
 */
record SameKeys(Organisation from, Organisation to, ImmutableSet<Seat.OfGroup> renamed) {

    Stream<Descent> descents() {
        return Stream.concat(stayed(), moved());
    }

    private Stream<Descent> stayed() {
        return before().filter(to::has).map(seat -> same(seat, seat));
    }

    private Stream<Descent> moved() {
        var gone = byKey(before().filter(seat -> !to.has(seat)));
        var come = byKey(seats(to).filter(seat -> !from.has(seat) || renamed.contains(seat)));
        return Sets.intersection(gone.keySet(), come.keySet()).stream()
                .filter(key -> gone.get(key).size() == 1 && come.get(key).size() == 1)
                .map(key -> same(gone.get(key).get(0), come.get(key).get(0)));
    }

    private Stream<Seat.OfGroup> before() {
        return seats(from).filter(seat -> !renamed.contains(seat));
    }

    private static Stream<Seat.OfGroup> seats(Organisation organisation) {
        return organisation.groups().stream().map(Group::seat);
    }

    private static ImmutableListMultimap<String, Seat.OfGroup> byKey(Stream<Seat.OfGroup> seats) {
        return seats.collect(ImmutableListMultimap.toImmutableListMultimap(Seat.OfGroup::group, seat -> seat));
    }

    private static Descent same(Seat.OfGroup from, Seat.OfGroup to) {
        return new Descent(from, to, Descent.Way.SAME);
    }
}

package dev.ssc.core.change;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rule.Place;

/**
 * Where a snapshot was read, for findings about it.
 *
 * @param whole where its stages are stated
 * @param groups where the key of each group stands; a group that is missing here is placed with the whole
 */
public record Places(Place whole, ImmutableMap<Seat.OfGroup, Place> groups) {

    /**
     * Where a group stands.
     *
     * @param seat the group
     * @return the place of its key
     */
    public Place of(Seat.OfGroup seat) {
        return groups.getOrDefault(seat, whole);
    }

    /**
     * The place of what is said about the snapshot as a whole.
     *
     * @return the first line of the file that states the stages
     */
    public Place start() {
        return new Place(whole.file(), 1);
    }
}

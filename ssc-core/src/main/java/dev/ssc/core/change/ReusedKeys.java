package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import java.util.stream.Stream;

/**
 * Groups that use a key which a declared rename made an alias of another group (ORG-8).
 *
 * @param from the old snapshot
 * @param to the new snapshot
 * @param aliases what the old keys are called now
 */
record ReusedKeys(Organisation from, Organisation to, Aliases aliases) {

    /** The groups of the new snapshot that use the old key of a rename, and are not the group it means. */
    Stream<Seat.OfGroup> of(Declaration.Rename rename) {
        ImmutableList<Seat.OfGroup> meant = aliases.groupSeats(to, rename.to());
        boolean yetToCome = meant.isEmpty() && !from.groupSeats(rename.from()).isEmpty();
        return yetToCome
                ? Stream.empty()
                : to.groupSeats(rename.from()).stream().filter(seat -> !meant.contains(seat));
    }
}

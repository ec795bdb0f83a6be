package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import java.util.stream.Stream;

/**
 * Two snapshots side by side: what is gone, what is new, and what is withheld (ORG-7).
 *
 * @param from the old snapshot
 * @param to the new snapshot
 * @param lineage which group comes from which
 * @param possible what looks like a rename
 */
record Comparison(Organisation from, Organisation to, Lineage lineage, PossibleRenames possible) {

    static Comparison of(Organisation from, Organisation to, Lineage lineage) {
        ImmutableList<Group> removed = from.groups().stream()
                .filter(group -> lineage.heirs(group.seat()).isEmpty())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Group> added = to.groups().stream()
                .filter(group -> lineage.origins(group.seat()).isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new Comparison(from, to, lineage, PossibleRenames.among(removed, added));
    }

    /** A group of the old snapshot that is gone, and is not half of a possible rename. */
    boolean removed(Group group) {
        return lineage.heirs(group.seat()).isEmpty() && !withheldBefore(group);
    }

    /** A group of the new snapshot that was not there, and is not half of a possible rename. */
    boolean added(Group group) {
        return lineage.origins(group.seat()).isEmpty() && !withheldNow(group);
    }

    boolean withheldBefore(Group group) {
        return possible.removed().contains(group.seat());
    }

    boolean withheldNow(Group group) {
        return possible.added().contains(group.seat());
    }

    /** The groups of the new snapshot that come from this one, in the order of the new snapshot. */
    Stream<Group> heirs(Group group) {
        return lineage.heirs(group.seat()).stream()
                .map(Descent::to)
                .distinct()
                .map(seat -> to.group(seat).orElseThrow());
    }

    /** The groups of the old snapshot that this one comes from, in the order of the old snapshot. */
    Stream<Group> origins(Group group) {
        return lineage.origins(group.seat()).stream()
                .map(Descent::from)
                .distinct()
                .map(seat -> from.group(seat).orElseThrow());
    }

    GroupPath before(Group group) {
        return GroupPath.of(from, group);
    }

    GroupPath now(Group group) {
        return GroupPath.of(to, group);
    }
}

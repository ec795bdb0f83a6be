package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.change.PossibleRename.Likeness;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Seat;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every pair of a removed and an added group that may be a rename, and the groups whose changes are withheld for it
 * (ORG-7).
 *
 * @param pairs each pair once, in the order of what is gone
 * @param removed the groups of the old snapshot that are in a pair
 * @param added the groups of the new snapshot that are in a pair
 */
record PossibleRenames(
        ImmutableSet<PossibleRename> pairs, ImmutableSet<Seat.OfGroup> removed, ImmutableSet<Seat.OfGroup> added) {

    static PossibleRenames among(ImmutableList<Group> removed, ImmutableList<Group> added) {
        var byPeople = byTrait(added, Likeness.PEOPLE);
        var byCategories = byTrait(added, Likeness.CATEGORIES);
        return of(removed.stream()
                .flatMap(group -> Stream.concat(
                                byPeople.get(Trait.of(group, Likeness.PEOPLE)).stream(),
                                byCategories.get(Trait.of(group, Likeness.CATEGORIES)).stream())
                        .map(alike -> new PossibleRename(group, alike)))
                .collect(ImmutableSet.toImmutableSet()));
    }

    private static ImmutableListMultimap<Trait, Group> byTrait(ImmutableList<Group> groups, Likeness likeness) {
        return groups.stream()
                .filter(group -> !likeness.of(group).isEmpty())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        group -> Trait.of(group, likeness), Function.identity()));
    }

    private static PossibleRenames of(ImmutableSet<PossibleRename> pairs) {
        return new PossibleRenames(
                pairs,
                pairs.stream().map(pair -> pair.removed().seat()).collect(ImmutableSet.toImmutableSet()),
                pairs.stream().map(pair -> pair.added().seat()).collect(ImmutableSet.toImmutableSet()));
    }

    /** What a removed and an added group must have alike. */
    private record Trait(String stage, ImmutableSet<String> of) {

        static Trait of(Group group, Likeness likeness) {
            return new Trait(group.seat().stage(), likeness.of(group));
        }
    }
}

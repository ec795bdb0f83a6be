package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.ssc.core.cadence.Acts;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Term;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which group of a new snapshot comes from which group of the old one: by its key (ORG-7), or because people declared it
 * (ORG-8). A group from which nothing comes is gone; a group that comes from nothing is new.
 *
 * <p>A declared rename takes the old group out of the comparison by keys, so a group that uses the old key again is
 * another group. If the new key is a group of the old snapshot too, the new group comes from both. A declaration whose
 * groups all stand in both snapshots was carried out before them, and changes nothing here.
 */
public final class Lineage {

    private final ImmutableSetMultimap<Seat.OfGroup, Descent> byOrigin;
    private final ImmutableSetMultimap<Seat.OfGroup, Descent> byHeir;

    private Lineage(ImmutableList<Descent> descents) {
        this.byOrigin = descents.stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Descent::from, descent -> descent));
        this.byHeir =
                descents.stream().collect(ImmutableSetMultimap.toImmutableSetMultimap(Descent::to, descent -> descent));
    }

    /**
     * The lineage from one snapshot to the next.
     *
     * @param from the old snapshot
     * @param to the new snapshot
     * @param declared what people declared
     * @return the lineage
     * @throws IllegalArgumentException if a declaration is {@linkplain Declarations#unusable unusable}
     */
    public static Lineage between(Organisation from, Organisation to, Declarations declared) {
        ImmutableList<String> unusable = declared.unusable(from, to);
        if (!unusable.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", unusable));
        }
        ImmutableSet<Descent> known = declared.descents(from, to).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Seat.OfGroup> renamed =
                known.stream().filter(Descent::oneGroup).map(Descent::from).collect(ImmutableSet.toImmutableSet());
        Stream<Descent> same = new SameKeys(from, to, renamed).descents();
        return new Lineage(
                Stream.concat(same, known.stream()).sorted(order(from, to)).collect(ImmutableList.toImmutableList()));
    }

    private static Comparator<Descent> order(Organisation from, Organisation to) {
        ImmutableMap<Seat.OfGroup, Integer> before = positions(from);
        ImmutableMap<Seat.OfGroup, Integer> after = positions(to);
        return Comparator.<Descent, Integer>comparing(descent -> before.get(descent.from()))
                .thenComparing(descent -> after.get(descent.to()))
                .thenComparing(Descent::way);
    }

    private static ImmutableMap<Seat.OfGroup, Integer> positions(Organisation organisation) {
        ImmutableList<Group> groups = organisation.groups();
        return IntStream.range(0, groups.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(at -> groups.get(at).seat(), at -> at));
    }

    /**
     * What comes from a group of the old snapshot.
     *
     * @param from the group in the old snapshot
     * @return the descents, in the order of the new snapshot; none if the group is gone
     */
    public ImmutableSet<Descent> heirs(Seat.OfGroup from) {
        return byOrigin.get(from);
    }

    /**
     * What a group of the new snapshot comes from.
     *
     * @param to the group in the new snapshot
     * @return the descents, in the order of the old snapshot; none if the group is new
     */
    public ImmutableSet<Descent> origins(Seat.OfGroup to) {
        return byHeir.get(to);
    }

    /**
     * The group of the old snapshot that is this very group, not a parent of it.
     *
     * @param to the group in the new snapshot
     * @return the group of the same key if there is one, else the one whose key was renamed
     */
    public Optional<Seat.OfGroup> oneGroupWith(Seat.OfGroup to) {
        return origins(to).stream()
                .filter(Descent::oneGroup)
                .min(Comparator.comparing(Descent::way))
                .map(Descent::from);
    }

    /**
     * Takes terms along to the seats of the new snapshot. Each keeps its beginning. Where two open terms of one person
     * meet at a seat they become one: it begins with the earlier beginning (an unknown one is the earliest) and stands in
     * the phase of the one that is further, with its times aside; if both stand in the same phase, with those of both. A term
     * that is over, and one whose group is gone, stays as it is: ending it is a decision.
     *
     * @param terms the terms of the old snapshot
     * @return the open terms, in their order; then those that are over
     */
    public ImmutableList<Term> carry(ImmutableList<Term> terms) {
        return new CarriedTerms(this).carry(terms);
    }

    /**
     * Takes obligations along to the seats of the new snapshot. A group whose key was renamed goes on where it was, and
     * each part of a split group where the whole was. Where groups were merged, of two obligations of one kind the one
     * that is due earlier goes on, with what was done for it; different rhythms are all owed, counted from the anchor of
     * the one that is due earliest.
     *
     * @param acts what is known beside the terms of the old snapshot
     * @param before the obligations of the old snapshot, on the day of the change
     * @return what is known beside the {@linkplain #carry(ImmutableList) carried} terms
     */
    public Acts carry(Acts acts, Cadences before) {
        return new CarriedObligations(this, before).carry(acts);
    }

    /** {@return the groups of the new snapshot that come from one of the old, in the order of the old} */
    ImmutableSet<Seat.OfGroup> heirs() {
        return byHeir.keySet();
    }
}

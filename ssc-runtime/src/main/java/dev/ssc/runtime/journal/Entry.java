package dev.ssc.runtime.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.runtime.errand.Errand;
import java.util.Objects;
import java.util.Optional;

/**
 * What is written together: all of it or nothing. Every lifecycle with a step has one standing, and no errand is asked
 * for and changed at once.
 *
 * @param steps accepted steps, at most one after the other of each lifecycle
 * @param standings where each of their lifecycles stands after them
 * @param asked errands that are new
 * @param changed errands as they are now; each replaces the revision before
 * @param arrival the message that brought it about, if one did
 */
public record Entry(
        ImmutableList<Kept> steps,
        ImmutableList<Standing> standings,
        ImmutableList<Errand> asked,
        ImmutableList<Errand> changed,
        Optional<Arrival> arrival) {

    private static final Entry NOTHING =
            new Entry(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), Optional.empty());

    /**
     * Refuses nulls, and what does not fit together.
     *
     * @param steps accepted steps
     * @param standings where each of their lifecycles stands after them
     * @param asked errands that are new
     * @param changed errands as they are now
     * @param arrival the message that brought it about, if one did
     */
    public Entry {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(standings, "standings");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(arrival, "arrival");
        mustFit(steps, standings, asked, changed);
    }

    private static void mustFit(
            ImmutableList<Kept> steps,
            ImmutableList<Standing> standings,
            ImmutableList<Errand> asked,
            ImmutableList<Errand> changed) {
        ImmutableSet<String> standing = standings.stream().map(Standing::key).collect(ImmutableSet.toImmutableSet());
        if (standing.size() != standings.size()
                || !steps.stream()
                        .allMatch(kept -> standing.contains(kept.step().key()))) {
            throw new IllegalArgumentException(
                    "each lifecycle that goes on needs one standing, and these are of " + standing);
        }
        if (!changed.isEmpty()
                && asked.stream()
                        .anyMatch(errand ->
                                changed.stream().anyMatch(other -> other.id().equals(errand.id())))) {
            throw new IllegalArgumentException("an errand is asked for and changed in the same entry");
        }
    }

    /** {@return an entry in which nothing is written} */
    public static Entry nothing() {
        return NOTHING;
    }

    /**
     * A change of an errand alone.
     *
     * @param errand the errand as it is now
     * @return the entry
     */
    public static Entry changing(Errand errand) {
        return new Entry(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(errand), Optional.empty());
    }

    /**
     * New errands alone.
     *
     * @param errands the errands
     * @return the entry
     */
    public static Entry asking(ImmutableList<Errand> errands) {
        return new Entry(ImmutableList.of(), ImmutableList.of(), errands, ImmutableList.of(), Optional.empty());
    }

    /**
     * A message alone.
     *
     * @param arrival the message
     * @return the entry
     */
    public static Entry of(Arrival arrival) {
        return new Entry(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), Optional.of(arrival));
    }

    /** {@return whether nothing is to be written} */
    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /**
     * The same entry with steps before everything else.
     *
     * @param kept the steps
     * @param after where their lifecycles stand after them
     * @param errands what they ask for
     * @return a new entry
     */
    public Entry with(ImmutableList<Kept> kept, ImmutableList<Standing> after, ImmutableList<Errand> errands) {
        return new Entry(
                kept,
                after,
                ImmutableList.<Errand>builder().addAll(errands).addAll(asked).build(),
                changed,
                arrival);
    }
}

package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.RhythmPart;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a seat or a person owes again and again, counted from an anchor (CAD-1 to CAD-5). Of those who share
 * a seat one act satisfies it (CAD-9).
 */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class Obligation {

    Obligation() {}

    /**
     * The seat that owes it.
     *
     * @return the seat; empty for a one-on-one
     */
    public abstract Optional<Seat> seat();

    /**
     * The person who owes it.
     *
     * @return who, for a one-on-one; empty for all others
     */
    public abstract Optional<Who> person();

    /**
     * What is owed.
     *
     * @return the kind
     */
    public abstract ObligationKind kind();

    /**
     * How often, on which day of the week, and the words of a rhythm.
     *
     * @return the part
     */
    public abstract RhythmPart part();

    /**
     * The date to count from; not due itself.
     *
     * @return the anchor as stated
     */
    public abstract LocalDate anchor();

    /**
     * Who answers for it, and when.
     *
     * @return the people as days
     */
    public abstract Serving serving();

    /**
     * Due dates that somebody else sets (CAD-11).
     *
     * @return the dates; empty if the calendar sets them
     */
    public abstract Optional<ImmutableList<LocalDate>> listed();

    /**
     * How many days a period is due soon before its due date, and can still be fulfilled after it (CAD-6, CAD-7).
     *
     * @return days, 1 or more
     */
    public abstract int graceDays();

    /**
     * The words of a rhythm.
     *
     * @return the words; empty if there are none
     */
    public Optional<String> text() {
        return Optional.of(part().text()).filter(words -> !words.isEmpty());
    }

    /**
     * Whether an act serves this obligation.
     *
     * @param act any act
     * @return true if it is of this kind, for this seat or by this person, for this rhythm, and counts
     */
    public boolean isServedBy(Act act) {
        return act.kind() == kind()
                && act.manner().counts()
                && (person().isPresent() ? person().get().equals(act.by()) : seat().equals(act.seat()))
                && act.text()
                        .filter(words -> kind() == ObligationKind.RHYTHM && !words.equals(part().text()))
                        .isEmpty();
    }

    /** The sequences in order (CAD-8): a new one begins on each return after the anchor. */
    @Value.Lazy
    ImmutableList<Sequence> sequences() {
        ImmutableList.Builder<Sequence> sequences = ImmutableList.builder();
        LocalDate begin = anchor();
        for (Range<LocalDate> pause : serving().pausesAfter(begin)) {
            Range<LocalDate> since = Range.atLeast(begin);
            if (!pause.hasUpperBound()) {
                return sequences
                        .add(new Sequence(since, pause, timetable(begin)))
                        .build();
            }
            Range<LocalDate> days = since.intersection(Range.lessThan(pause.upperEndpoint()));
            sequences.add(new Sequence(days, pause, timetable(begin)));
            begin = pause.upperEndpoint();
        }
        Range<LocalDate> never = Range.closedOpen(begin, begin);
        return sequences
                .add(new Sequence(Range.atLeast(begin), never, timetable(begin)))
                .build();
    }

    private Timetable timetable(LocalDate begin) {
        return listed().map(dates -> Timetable.listed(dates, begin))
                .orElseGet(() -> Timetable.of(part(), begin, serving().days()));
    }

    /**
     * A builder; kind, part, anchor, serving and grace days are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Obligation}. Not thread-safe. */
    public static final class Builder extends ImmutableObligation.Builder {

        Builder() {}
    }
}

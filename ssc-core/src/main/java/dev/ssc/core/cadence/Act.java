package dev.ssc.core.cadence;

import dev.ssc.core.organisation.Seat;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that somebody did, and that may fulfil a period of an obligation (CAD-7). */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class Act {

    /** The order in which acts count: by time, then by id. */
    static final Comparator<Act> ORDER = Comparator.comparing(Act::at).thenComparing(Act::id);

    Act() {}

    /**
     * What identifies the act; told twice, it is one act.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * When it was done.
     *
     * @return a moment
     */
    public abstract Instant at();

    /**
     * Who did it.
     *
     * @return who
     */
    public abstract Who by();

    /**
     * The seat it was done for.
     *
     * @return the seat; empty for a one-on-one
     */
    public abstract Optional<Seat> seat();

    /**
     * What was done.
     *
     * @return the kind of obligation it serves
     */
    public abstract ObligationKind kind();

    /**
     * How it was done.
     *
     * @return a post unless stated
     */
    @Value.Default
    public ActManner manner() {
        return ActManner.POST;
    }

    /**
     * The words of the one rhythm it serves.
     *
     * @return the words; empty if it serves every rhythm of its seat
     */
    public abstract Optional<String> text();

    /**
     * A builder; id, time, who and kind are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Act}. Not thread-safe. */
    public static final class Builder extends ImmutableAct.Builder {

        Builder() {}
    }
}

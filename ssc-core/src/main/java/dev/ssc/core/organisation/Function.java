package dev.ssc.core.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.rhythm.Rhythm;
import org.immutables.value.Value;

/** A team outside the product hierarchy, with a contact, counterparts and a rhythm of its own (ORG-1, CAD-3). */
@Value.Immutable
@Valued
public abstract class Function {

    Function() {}

    /**
     * What identifies the function.
     *
     * @return its seat: the part of the company and the key
     */
    public abstract Seat.OfFunction seat();

    /**
     * What people call it; the key, if nothing else was stated.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Who speaks for the function, by name.
     *
     * @return the names
     */
    public abstract ImmutableList<String> contacts();

    /**
     * Who stands as counterpart in the source, in source order, each person once.
     *
     * @return the counterparts
     */
    public abstract ImmutableList<Counterpart> counterparts();

    /**
     * How often the function wants to hear from its counterpart.
     *
     * @return the rhythm; none unless stated
     */
    @Value.Default
    public Rhythm rhythm() {
        return Rhythm.none();
    }

    /**
     * Sections, stages or groups whose questions the function takes (COV-5).
     *
     * @return keys such as {@code plan} or {@code plan/optimize}
     */
    public abstract ImmutableSet<String> related();

    /**
     * A builder; seat and name are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Function}. Not thread-safe. */
    public static final class Builder extends ImmutableFunction.Builder {

        Builder() {}
    }
}

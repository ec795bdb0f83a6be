package dev.ssc.core.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of a stage, with its counterparts (ORG-1, ORG-3). */
@Value.Immutable
@Valued
public abstract class Group {

    Group() {}

    /**
     * What identifies the group.
     *
     * @return its seat: stage and key
     */
    public abstract Seat.OfGroup seat();

    /**
     * What people call it; the key, if nothing else was stated.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Who stands as counterpart in the source, in source order, each person once.
     *
     * @return the counterparts
     */
    public abstract ImmutableList<Counterpart> counterparts();

    /**
     * The product categories the group cares for.
     *
     * @return keys of categories
     */
    public abstract ImmutableSet<String> categories();

    /**
     * The product managers, by name; neither linked nor checked (ORG-6).
     *
     * @return the names
     */
    public abstract ImmutableList<String> productManagers();

    /**
     * The group's own chat channel.
     *
     * @return the channel, if stated
     */
    public abstract Optional<String> channel();

    /**
     * The key within the stage.
     *
     * @return the key
     */
    public String key() {
        return seat().group();
    }

    /**
     * A builder; seat and name are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Group}. Not thread-safe. */
    public static final class Builder extends ImmutableGroup.Builder {

        Builder() {}
    }
}

package dev.ssc.core.organisation;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.time.WorkingTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A person of the people file (ORG-2, ORG-10). What is not known is absent, and never guessed. */
@Value.Immutable
@Valued
public abstract class Person {

    Person() {}

    /**
     * What identifies the person.
     *
     * @return the key
     */
    public abstract String key();

    /**
     * The name, as counterparts must spell it.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * What the person does.
     *
     * @return the kind, if stated
     */
    public abstract Optional<PersonKind> kind();

    /**
     * The role as the file words it; nothing is derived from it.
     *
     * @return the text, if stated
     */
    public abstract Optional<String> role();

    /**
     * The departments, among them the tags of ORG-3.
     *
     * @return the departments as written
     */
    public abstract ImmutableSet<String> departments();

    /**
     * Who manages the person.
     *
     * @return key of the manager, if stated
     */
    public abstract Optional<String> manager();

    /**
     * When the person works.
     *
     * @return the working time; unknown unless stated
     */
    @Value.Default
    public WorkingTime workingTime() {
        return WorkingTime.unknown();
    }

    /**
     * The region the person works in.
     *
     * @return the text, if stated
     */
    public abstract Optional<String> region();

    /**
     * The group within support that the person belongs to.
     *
     * @return key of the group, if stated
     */
    public abstract Optional<String> homeGroup();

    /**
     * What the person knows well.
     *
     * @return the skills as written
     */
    public abstract ImmutableSet<String> skills();

    /**
     * A builder; key and name are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. Not thread-safe. */
    public static final class Builder extends ImmutablePerson.Builder {

        Builder() {}
    }
}

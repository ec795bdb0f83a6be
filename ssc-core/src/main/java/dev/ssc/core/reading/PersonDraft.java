package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** A person as stated: texts that {@link OrganisationReader} understands or reports (ORG-10). */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class PersonDraft {

    PersonDraft() {}

    /**
     * The key, at the place of the entry.
     *
     * @return the key
     */
    public abstract Stated<String> key();

    /**
     * The name, at its own place.
     *
     * @return the name
     */
    public abstract Stated<String> name();

    /**
     * What the person does.
     *
     * @return a word of {@link dev.ssc.core.organisation.PersonKind}, if stated
     */
    public abstract Optional<Stated<String>> kind();

    /**
     * The role, in words.
     *
     * @return the text, if stated
     */
    public abstract Optional<String> role();

    /**
     * The departments.
     *
     * @return the texts
     */
    public abstract ImmutableList<String> departments();

    /**
     * Who manages the person.
     *
     * @return a key, if stated
     */
    public abstract Optional<String> manager();

    /**
     * The time zone.
     *
     * @return the text, if stated
     */
    public abstract Optional<Stated<String>> zone();

    /**
     * The hours of a working day.
     *
     * @return a text such as {@code 09:00-17:00}, if stated
     */
    public abstract Optional<Stated<String>> hours();

    /**
     * The working days.
     *
     * @return texts such as {@code MON}, if stated
     */
    public abstract Optional<ImmutableList<Stated<String>>> days();

    /**
     * Time off.
     *
     * @return ranges of dates
     */
    public abstract ImmutableList<DatesDraft> away();

    /**
     * Public holidays.
     *
     * @return dates
     */
    public abstract ImmutableList<Stated<String>> holidays();

    /**
     * The region.
     *
     * @return the text, if stated
     */
    public abstract Optional<String> region();

    /**
     * The group within support.
     *
     * @return a key, if stated
     */
    public abstract Optional<String> homeGroup();

    /**
     * The skills.
     *
     * @return the texts
     */
    public abstract ImmutableList<String> skills();

    /**
     * A builder; key and name are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PersonDraft}. Not thread-safe. */
    public static final class Builder extends ImmutablePersonDraft.Builder {

        Builder() {}
    }
}

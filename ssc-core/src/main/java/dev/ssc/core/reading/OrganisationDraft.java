package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source of organisations states, before any rule is applied: texts as they stand, each with its place. A source
 * reports what it could not use as findings; everything else is judged by {@link OrganisationReader}, for every source
 * alike.
 */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class OrganisationDraft {

    OrganisationDraft() {}

    /**
     * Where the stages are stated; the place of findings about the whole.
     *
     * @return file and line
     */
    public abstract Place place();

    /**
     * The files that were read, in the order in which their findings are listed; a folder stands for all files in it.
     * What is not named here comes last.
     *
     * @return the files as they were given
     */
    public abstract ImmutableList<String> files();

    /**
     * The sections, in source order.
     *
     * @return the sections; empty if the source has none, and then those that stages name are taken
     */
    public abstract Optional<ImmutableList<SectionDraft>> sections();

    /**
     * The stages, in source order.
     *
     * @return the stages with their groups
     */
    public abstract ImmutableList<StageDraft> stages();

    /**
     * The people, in source order.
     *
     * @return the people; empty if the source has none, and then nobody is linked and nobody is missed
     */
    public abstract Optional<ImmutableList<PersonDraft>> people();

    /**
     * The functions, in source order.
     *
     * @return the functions
     */
    public abstract ImmutableList<FunctionDraft> functions();

    /**
     * Terms that are stated beside the counterparts of the seats.
     *
     * @return the terms
     */
    public abstract ImmutableList<TermDraft> terms();

    /**
     * Open requests for a counterpart.
     *
     * @return the requests
     */
    public abstract ImmutableList<RequestDraft> requests();

    /**
     * What the source found while it read the shapes (ORG-2).
     *
     * @return the findings, in any order
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * A builder; the place is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OrganisationDraft}. Not thread-safe. */
    public static final class Builder extends ImmutableOrganisationDraft.Builder {

        Builder() {}
    }
}

package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.reading.FunctionDraft;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.PersonDraft;
import dev.ssc.core.reading.RequestDraft;
import dev.ssc.core.reading.SectionDraft;
import dev.ssc.core.reading.StageDraft;
import dev.ssc.core.reading.TermDraft;
import dev.ssc.core.rule.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The files that an organisation is read from (ORG-1, ORG-2). Only the stages are required. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class GitlabFiles {

    GitlabFiles() {}

    /**
     * The stages with their groups.
     *
     * @return a file such as {@code stages.yml}
     */
    public abstract SourceFile stages();

    /**
     * The sections.
     *
     * @return a file such as {@code sections.yml}; absent if the sections are those that stages name
     */
    public abstract Optional<SourceFile> sections();

    /**
     * The people.
     *
     * @return a file with a list, or a folder with one file a person; absent if nobody is to be linked
     */
    public abstract Optional<SourceFile> people();

    /**
     * The functions.
     *
     * @return a file with a list; absent if there are none
     */
    public abstract Optional<SourceFile> functions();

    /**
     * Terms, stated beside the counterparts of the seats.
     *
     * @return a file with a list; absent if there are none
     */
    public abstract Optional<SourceFile> terms();

    /**
     * Open requests for a counterpart.
     *
     * @return a file with a list; absent if there are none
     */
    public abstract Optional<SourceFile> requests();

    /**
     * Reads all files, each once: the texts as they stand, and a finding for each value that cannot be used. The files
     * are read anew with each call. At most 1,000,000 texts are taken and 100,000 findings made; files with more are
     * refused.
     *
     * @return what the files state; without a stage and with an error of ORG-9 if the stages file is empty
     * @throws dev.ssc.adapters.yaml.UnusableFileException if one of the files cannot be used at all
     */
    public OrganisationDraft read() {
        Reading reading = new Reading();
        Optional<ImmutableList<SectionDraft>> sections = sections().map(new SectionsFile(reading)::read);
        ImmutableList<StageDraft> stages = new StagesFile(reading).read(stages());
        Optional<ImmutableList<PersonDraft>> people = people().map(new PeopleFile(reading)::read);
        ImmutableList<FunctionDraft> functions =
                functions().map(new FunctionsFile(reading)::read).orElse(ImmutableList.of());
        ImmutableList<TermDraft> terms =
                terms().map(new TermsFile(reading)::read).orElse(ImmutableList.of());
        ImmutableList<RequestDraft> requests =
                requests().map(new RequestsFile(reading)::read).orElse(ImmutableList.of());
        return OrganisationDraft.builder()
                .place(new Place(stages().name(), 1))
                .files(names())
                .sections(sections)
                .stages(stages)
                .people(people)
                .functions(functions)
                .terms(terms)
                .requests(requests)
                .findings(reading.findings())
                .build();
    }

    /**
     * The files of a folder by their usual names: {@code stages.yml}, and, where they are there, {@code sections.yml},
     * {@code people.yml} and {@code functions.yml}.
     *
     * @param name how findings call the folder, for example the argument as a person typed it
     * @param folder where it is
     * @return the files
     */
    public static GitlabFiles in(String name, Path folder) {
        return builder()
                .stages(file(name, folder, "stages.yml"))
                .sections(ifThere(name, folder, "sections.yml"))
                .people(ifThere(name, folder, "people.yml"))
                .functions(ifThere(name, folder, "functions.yml"))
                .build();
    }

    private static Optional<SourceFile> ifThere(String name, Path folder, String file) {
        return Files.exists(folder.resolve(file)) ? Optional.of(file(name, folder, file)) : Optional.empty();
    }

    private static SourceFile file(String name, Path folder, String file) {
        return SourceFile.at(name.endsWith("/") ? name + file : name + "/" + file, folder.resolve(file));
    }

    /** The files in the order in which findings are listed: sections, stages, people, functions, and then the others. */
    private ImmutableList<String> names() {
        return Stream.of(sections(), Optional.of(stages()), people(), functions(), terms(), requests())
                .flatMap(Optional::stream)
                .map(SourceFile::name)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A builder; the stages are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GitlabFiles}. Not thread-safe. */
    public static final class Builder extends ImmutableGitlabFiles.Builder {

        Builder() {}
    }
}

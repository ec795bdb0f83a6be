package dev.ssc.examples.organisation;

import dev.ssc.adapters.gitlab.edit.EditResult;
import dev.ssc.adapters.gitlab.edit.EditResult.Edited;
import dev.ssc.adapters.gitlab.edit.EditResult.Refused;
import dev.ssc.adapters.gitlab.edit.EditResult.Unchanged;
import dev.ssc.adapters.gitlab.edit.FileReplacement;
import dev.ssc.adapters.gitlab.edit.StagesEdit;
import dev.ssc.adapters.gitlab.edit.SupportChange;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import dev.ssc.examples.console.GivenPath;
import dev.ssc.examples.console.UnusableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code ssc org edit}: one counterpart more or less, as the smallest edit of the text (ORG-11). */
@Command(
        name = "edit",
        description = "Adds or removes a counterpart of a group in the text of stages.yml; nothing else changes.",
        mixinStandardHelpOptions = true)
public final class EditCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--stages", required = true, paramLabel = "FILE", description = "stages.yml")
    private String stages = "";

    @Option(names = "--group", required = true, paramLabel = "KEY", description = "KEY, or STAGE/KEY")
    private String group = "";

    @ArgGroup(multiplicity = "1")
    private Wish wish = new Wish();

    @Option(names = "--in-place", description = "write the file; without it the edited text is printed")
    private boolean inPlace;

    /** What is to change: one of the two. */
    static final class Wish {

        @Option(names = "--add", required = true, paramLabel = "NAME", description = "a counterpart more")
        private @Nullable String add;

        @Option(names = "--remove", required = true, paramLabel = "NAME", description = "a counterpart less")
        private @Nullable String remove;

        SupportChange change() {
            return add != null ? new SupportChange.Add(add) : new SupportChange.Remove(String.valueOf(remove));
        }
    }

    /**
     * The command.
     *
     * @param console where it writes
     */
    public EditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path path = GivenPath.of(stages);
        byte[] content = SourceFile.at(stages, path).bytes();
        EditResult result = StagesEdit.of(content, group, wish.change());
        if (result instanceof Refused refused) {
            throw new UnusableException(place(refused) + ": " + refused.sentence());
        }
        if (result instanceof Unchanged unchanged) {
            console.tell(unchanged.sentence());
            return inPlace ? ExitCode.DONE : print(content);
        }
        byte[] edited = ((Edited) result).bytes();
        return inPlace ? replace(path, edited) : print(edited);
    }

    private String place(Refused refused) {
        return refused.line().isPresent() ? stages + ":" + refused.line().getAsInt() : stages;
    }

    private int print(byte[] content) {
        console.print(new String(content, StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private int replace(Path path, byte[] content) {
        try {
            FileReplacement.replace(path, content);
            return ExitCode.DONE;
        } catch (IOException failed) {
            throw new UnusableException(stages + ": the file could not be replaced and is as it was ("
                    + failed.getClass().getSimpleName() + "); check who may write it and its folder.");
        }
    }
}

package dev.ssc.examples.update;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import dev.ssc.core.update.HeadedText;
import dev.ssc.core.update.UpdateHeading;
import dev.ssc.core.update.UpdateRule;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import dev.ssc.examples.console.Json;
import dev.ssc.examples.organisation.FindingsJson;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code ssc update parse}: reads the heading of an update (UPD-1). */
@Command(name = "parse", description = "Reads the heading of an update.", mixinStandardHelpOptions = true)
public final class ParseCommand implements Callable<Integer> {

    private static final Place ARGUMENT = new Place("argument", 1);

    private final Console console;

    @Parameters(paramLabel = "TEXT", description = "the update, beginning with its heading")
    private String text = "";

    /**
     * The command.
     *
     * @param console where it writes
     */
    public ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<HeadedText> headed = UpdateHeading.parse(text);
        return headed.isPresent() ? understood(headed.get()) : notUnderstood();
    }

    private int understood(HeadedText headed) {
        console.print(Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("group", headed.heading().group());
            json.writeStringField("version", headed.heading().version().text());
            json.writeStringField("text", headed.text());
            json.writeEndObject();
        }));
        return ExitCode.DONE;
    }

    private int notUnderstood() {
        ImmutableList<Finding> findings = ImmutableList.of(Finding.error(
                UpdateRule.UPD_1,
                ARGUMENT,
                "\"" + text + "\" does not begin as an update does; begin it with [SSC Update: GROUP: GitLab17.1.0]."));
        console.print(FindingsJson.of(findings));
        return console.tellErrors(findings);
    }
}

package dev.ssc.examples;

import dev.ssc.examples.cadence.CadenceCommand;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.OutputFormat;
import dev.ssc.examples.console.PageFormat;
import dev.ssc.examples.console.WordConverter;
import dev.ssc.examples.coverage.CoverageCommand;
import dev.ssc.examples.coverage.VacanciesCommand;
import dev.ssc.examples.demo.DemoCommand;
import dev.ssc.examples.diagram.DiagramCommand;
import dev.ssc.examples.diagram.DiagramFormat;
import dev.ssc.examples.diagram.DrawnLifecycle;
import dev.ssc.examples.organisation.CheckCommand;
import dev.ssc.examples.organisation.DiffCommand;
import dev.ssc.examples.organisation.EditCommand;
import dev.ssc.examples.organisation.OrgCommand;
import dev.ssc.examples.play.PlayCommand;
import dev.ssc.examples.update.FormatCommand;
import dev.ssc.examples.update.ParseCommand;
import dev.ssc.examples.update.UpdateCommand;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command {@code ssc}, with all its commands. */
@Command(
        name = "ssc",
        description = "Stable counterparts of a support organisation: who answers for what, and where nobody does.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "ssc 0.1.0-SNAPSHOT")
public final class Ssc {

    private Ssc() {}

    /**
     * The command line with every command, ready to execute once.
     *
     * @param console where the commands write
     * @return the command line
     */
    public static CommandLine commandLine(Console console) {
        CommandLine org = new CommandLine(new OrgCommand())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new EditCommand(console));
        CommandLine update = new CommandLine(new UpdateCommand())
                .addSubcommand(new CommandLine(new ParseCommand(console)).setUnmatchedOptionsArePositionalParams(true))
                .addSubcommand(new FormatCommand(console));
        return configured(
                new CommandLine(new Ssc())
                        .addSubcommand(new DemoCommand(console))
                        .addSubcommand(org)
                        .addSubcommand(new CoverageCommand(console))
                        .addSubcommand(new VacanciesCommand(console))
                        .addSubcommand(new CadenceCommand(console))
                        .addSubcommand(update)
                        .addSubcommand(new PlayCommand(console))
                        .addSubcommand(new DiagramCommand(console)),
                console);
    }

    private static CommandLine configured(CommandLine commands, Console console) {
        Failures failures = new Failures(console);
        return commands.registerConverter(LocalDate.class, new DayConverter())
                .registerConverter(OutputFormat.class, new WordConverter<>(OutputFormat.class))
                .registerConverter(PageFormat.class, new WordConverter<>(PageFormat.class))
                .registerConverter(DiagramFormat.class, new WordConverter<>(DiagramFormat.class))
                .registerConverter(DrawnLifecycle.class, new WordConverter<>(DrawnLifecycle.class))
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(console.ink() == Ink.COLOUR ? Ansi.ON : Ansi.OFF))
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(failures::unusable)
                .setExecutionExceptionHandler(failures::failed);
    }
}

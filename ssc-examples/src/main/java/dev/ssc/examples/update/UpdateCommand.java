package dev.ssc.examples.update;

import picocli.CommandLine.Command;

/** The command {@code ssc update}: the parent of those about the heading of an update. */
@Command(
        name = "update",
        description = "The heading of an update: read it, or write it.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class UpdateCommand {

    /** The command. */
    public UpdateCommand() {}
}

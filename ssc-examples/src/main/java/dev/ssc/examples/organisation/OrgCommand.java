package dev.ssc.examples.organisation;

import picocli.CommandLine.Command;

/** The command {@code ssc org}, which only holds others. */
@Command(
        name = "org",
        description = "Checks, compares and edits the files of an organisation.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class OrgCommand {

    /** The command without its commands. */
    public OrgCommand() {}
}

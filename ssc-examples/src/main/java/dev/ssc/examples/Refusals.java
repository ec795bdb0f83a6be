package dev.ssc.examples;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said about arguments that cannot be used: what is wrong, and what is known instead. */
final class Refusals {

    private static final String PREFIX = "Error: ";

    private Refusals() {}

    static String sentence(ParameterException refusal) {
        CommandLine command = refusal.getCommandLine();
        return what(refusal, command) + " See " + command.getCommandSpec().qualifiedName() + " --help.";
    }

    private static String what(ParameterException refusal, CommandLine command) {
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (!command.getSubcommands().isEmpty()) {
            return "Say which command: " + commands(command) + ".";
        }
        return ended(String.valueOf(refusal.getMessage()));
    }

    private static String unknown(String argument, CommandLine command) {
        if (argument.startsWith("-")) {
            return "There is no option \"" + argument + "\".";
        }
        return command.getSubcommands().isEmpty()
                ? "\"" + argument + "\" is too much; every value follows an option."
                : "There is no command \"" + argument + "\"; there are " + commands(command) + ".";
    }

    private static String commands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    private static String ended(String message) {
        String sentence = message.startsWith(PREFIX) ? message.substring(PREFIX.length()) : message;
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}

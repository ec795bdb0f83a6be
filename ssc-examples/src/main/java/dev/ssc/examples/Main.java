package dev.ssc.examples;

import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import dev.ssc.examples.console.Ink;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Help.Ansi;

/** Where the process begins. */
public final class Main {

    /** Held, so that its level is not forgotten: the validator says its version on stderr when it is first used. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        Console console =
                Console.on(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), ink());
        System.exit(run(console, GivenArguments.of(arguments)));
    }

    /**
     * Runs one command. Whatever happens is said in words: a stack trace is printed only if the system property
     * {@code ssc.trace} is {@code true}.
     *
     * @param console where the command writes
     * @param arguments the command and its options
     * @return 0, 1 or 2, as {@link ExitCode} says
     */
    public static int run(Console console, List<String> arguments) {
        int exitCode =
                new Failures(console).guard(() -> Ssc.commandLine(console).execute(arguments.toArray(String[]::new)));
        if (!console.flush()) {
            console.tell("The output could not be written completely; check the disk, or what reads from the pipe.");
            console.flush();
            return ExitCode.UNUSABLE;
        }
        return exitCode;
    }

    private static Ink ink() {
        return Ansi.AUTO.enabled() ? Ink.COLOUR : Ink.NONE;
    }
}

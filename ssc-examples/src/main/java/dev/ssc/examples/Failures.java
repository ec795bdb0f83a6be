package dev.ssc.examples;

import com.google.common.base.CharMatcher;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.examples.console.Console;
import dev.ssc.examples.console.ExitCode;
import dev.ssc.examples.console.UnusableException;
import dev.ssc.spi.AdapterException;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says in one line what went wrong, whatever it was. */
final class Failures {

    private static final String TRACE = "ssc.trace";
    private static final CharMatcher LINE_ENDS = CharMatcher.anyOf("\n\r\f\u000B\u0085\u2028\u2029");

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** The exit code of a command, also if the machine gives out under it. */
    int guard(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (StackOverflowError tooDeep) {
            return unusable("The input is nested too deeply to be read; make it flatter.", tooDeep);
        } catch (OutOfMemoryError tooMuch) {
            return unusable(
                    "The input needs more memory than the "
                            + (Runtime.getRuntime().maxMemory() >> 20)
                            + " MB there are; use a smaller one, or start java with a larger -Xmx.",
                    tooMuch);
        } catch (RuntimeException | Error bug) {
            return bug(bug);
        }
    }

    /** Arguments that cannot be used. */
    int unusable(ParameterException refusal, String[] arguments) {
        return unusable(Refusals.sentence(refusal), refusal);
    }

    /** What a command throws. */
    int failed(Exception exception, CommandLine command, CommandLine.ParseResult arguments) {
        return saysWhatToDo(exception) ? unusable(String.valueOf(exception.getMessage()), exception) : bug(exception);
    }

    private static boolean saysWhatToDo(Exception exception) {
        return exception instanceof UnusableException
                || exception instanceof UnusableFileException
                || exception instanceof AdapterException;
    }

    private int bug(Throwable bug) {
        return unusable(
                "This is a bug of ssc, not of your input: " + bug + ". Please report it with the command you ran; -D"
                        + TRACE + "=true shows where it happened.",
                bug);
    }

    private int unusable(String sentence, Throwable cause) {
        console.tell(oneLine(sentence));
        if (Boolean.getBoolean(TRACE)) {
            cause.printStackTrace(console.err());
        }
        return ExitCode.UNUSABLE;
    }

    private static String oneLine(String sentence) {
        return LINE_ENDS.collapseFrom(sentence.strip(), ' ');
    }
}

package dev.ssc.examples.console;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Finding;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The two streams of a command, always in UTF-8: output for whoever asked, and words for people beside it.
 *
 * @param out where output goes
 * @param err where words for people go when output is for a program
 * @param ink how text on {@code out} is coloured
 */
public record Console(PrintWriter out, PrintWriter err, Ink ink) {

    /**
     * A console on two streams of bytes.
     *
     * @param out where output goes
     * @param err where words for people go
     * @param ink how text on {@code out} is coloured
     * @return the console; {@link #flush()} it at the end
     */
    public static Console on(OutputStream out, OutputStream err, Ink ink) {
        return new Console(writer(out), writer(err), ink);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /**
     * Writes output as it stands.
     *
     * @param text with its own line ends
     */
    public void print(String text) {
        out.print(text);
    }

    /**
     * Says something to a person, on a line of its own.
     *
     * @param sentence without line end; control characters in it are made visible
     */
    public void tell(String sentence) {
        err.print(VisibleText.of(sentence) + "\n");
    }

    /**
     * Says what is wrong, one a line.
     *
     * @param errors findings that are errors
     * @return what the process ends with on their account
     */
    public int tellErrors(ImmutableList<Finding> errors) {
        errors.stream().map(FindingLine::of).forEach(this::tell);
        return errors.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    /**
     * Brings everything out.
     *
     * @return true if all output could be written
     */
    public boolean flush() {
        boolean written = !out.checkError();
        err.flush();
        return written;
    }
}

package dev.ssc.examples.console;

import dev.ssc.examples.Main;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command inside this process.
 *
 * @param exitCode what the process would have ended with
 * @param out what stands on stdout
 * @param err what stands on stderr
 */
public record Run(int exitCode, String out, String err) {

    public static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(Console.on(out, err, Ink.NONE), List.of(arguments));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

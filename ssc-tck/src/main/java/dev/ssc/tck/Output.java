package dev.ssc.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is printed, and logged by the JDK's logging at any level, while something runs. */
final class Output {

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    private Output() {}

    static String of(Runnable action) {
        return new Output().during(action);
    }

    private String during(Runnable action) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Handler logged = new Logged(new PrintStream(seen, true, StandardCharsets.UTF_8));
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        root.addHandler(logged);
        root.setLevel(Level.ALL);
        System.setOut(copying(out));
        System.setErr(copying(err));
        try {
            action.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.setLevel(level);
            root.removeHandler(logged);
        }
        return seen.toString(StandardCharsets.UTF_8);
    }

    private PrintStream copying(PrintStream original) {
        OutputStream both = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                seen.write(one);
                original.write(one);
            }
        };
        return new PrintStream(both, true, StandardCharsets.UTF_8);
    }

    /** Writes records into the same place. */
    private static final class Logged extends Handler {

        private final PrintStream to;

        Logged(PrintStream to) {
            this.to = to;
        }

        @Override
        public void publish(LogRecord line) {
            to.println(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {
            to.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }
}

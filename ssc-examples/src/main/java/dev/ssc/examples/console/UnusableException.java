package dev.ssc.examples.console;

import java.io.Serial;

/** Arguments or input that a command cannot use. The message is one sentence that says what to do. */
public final class UnusableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message one sentence that names file and line, if there are any, and the remedy
     */
    public UnusableException(String message) {
        super(message);
    }
}

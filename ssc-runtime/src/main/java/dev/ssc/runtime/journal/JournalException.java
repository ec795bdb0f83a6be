package dev.ssc.runtime.journal;

import java.io.Serial;

/** The journal cannot be read or written. After a failed write nobody knows whether it was written. */
public class JournalException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A failure with a cause beneath.
     *
     * @param message what could not be done, and what to do
     * @param cause what was thrown beneath
     */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}

package dev.ssc.spi;

import java.io.Serial;

/** The one way in which an adapter fails. The message is a sentence that a person can act on. */
public class AdapterException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What a caller can do. */
    private final FailureCode code;

    /**
     * A failure that this adapter found itself.
     *
     * @param code what a caller can do
     * @param message a sentence that names what failed, and the remedy
     */
    public AdapterException(FailureCode code, String message) {
        super(message);
        this.code = code;
    }

    /**
     * A failure with a cause beneath.
     *
     * @param code what a caller can do
     * @param message a sentence that names what failed, and the remedy
     * @param cause what was thrown beneath
     */
    public AdapterException(FailureCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /**
     * What a caller can do.
     *
     * @return the code
     */
    public FailureCode code() {
        return code;
    }
}

package dev.ssc.spi;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which an adapter fails. The message is a sentence that a person can act on; it holds no secret and
 * nothing that a customer wrote, since it is logged.
 */
public class AdapterException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What a caller can do. */
    private final FailureCode code;

    /** How long to wait before the next try, if the other side said so. */
    private final @Nullable Duration wait;

    /** What the adapter declared that it cannot do, if that is why; not kept when the exception is serialised. */
    private final transient @Nullable Capability missing;

    /**
     * A failure that this adapter found itself.
     *
     * @param code what a caller can do
     * @param message a sentence that names what failed, and the remedy
     */
    public AdapterException(FailureCode code, String message) {
        this(code, message, null, null, null);
    }

    /**
     * A failure with a cause beneath.
     *
     * @param code what a caller can do
     * @param message a sentence that names what failed, and the remedy
     * @param cause what was thrown beneath
     */
    public AdapterException(FailureCode code, String message, Throwable cause) {
        this(code, message, cause, null, null);
    }

    private AdapterException(
            FailureCode code,
            String message,
            @Nullable Throwable cause,
            @Nullable Duration wait,
            @Nullable Capability missing) {
        super(message, cause);
        this.code = code;
        this.wait = wait;
        this.missing = missing;
    }

    /**
     * The other side is busy and named a time.
     *
     * @param message a sentence that names what is busy
     * @param wait how long to wait before the next try
     * @return a failure with {@link FailureCode#TRY_AGAIN}
     */
    public static AdapterException busy(String message, Duration wait) {
        return new AdapterException(FailureCode.TRY_AGAIN, message, null, wait, null);
    }

    /**
     * A capability that the adapter declared not to have was used all the same.
     *
     * @param capability what is missing
     * @return a failure with {@link FailureCode#NEVER} that names it, see {@link #missing()}
     */
    public static AdapterException missing(Capability capability) {
        return new AdapterException(
                FailureCode.NEVER,
                "The adapter cannot " + capability.ability() + " (" + capability.name()
                        + "); a person has to do it, or another adapter.",
                null,
                null,
                capability);
    }

    /**
     * The adapter was closed before.
     *
     * @param what the adapter, in words
     * @return a failure with {@link FailureCode#CLOSED}
     */
    public static AdapterException closed(String what) {
        return new AdapterException(FailureCode.CLOSED, what + " is closed; open a new one.");
    }

    /**
     * What a caller can do.
     *
     * @return the code
     */
    public FailureCode code() {
        return code;
    }

    /**
     * When to try again.
     *
     * @return how long to wait from now, if the other side said so
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }

    /**
     * What the adapter declared that it cannot do.
     *
     * @return the capability, if one was used that is {@linkplain #missing(Capability) missing}
     */
    public Optional<Capability> missing() {
        return Optional.ofNullable(missing);
    }
}

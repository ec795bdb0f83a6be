package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableMap;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import java.time.Duration;
import java.util.Optional;

/** What came of one try. */
sealed interface Tried {

    /**
     * It was carried out.
     *
     * @param answer what the other side answered
     */
    record Done(ImmutableMap<String, String> answer) implements Tried {}

    /**
     * It failed.
     *
     * @param code what can be done
     * @param sentence why
     * @param pause how long the other side wants to be left alone, if it said so
     */
    record Failed(FailureCode code, String sentence, Optional<Duration> pause) implements Tried {

        static Failed by(AdapterException failure) {
            return new Failed(failure.code(), String.valueOf(failure.getMessage()), failure.retryAfter());
        }

        /** What was thrown before the adapter was called: nothing was done, and it would fail again. */
        static Failed before(RuntimeException broken) {
            return new Failed(
                    FailureCode.NEVER,
                    "The words or people of this request could not be found: the host's book or organisation failed by "
                            + broken.getClass().getName() + "; mend it, then try again.",
                    Optional.empty());
        }

        /** An adapter that throws anything else may have done it. */
        static Failed by(Throwable broken) {
            return new Failed(
                    FailureCode.UNKNOWN_WHETHER_DONE,
                    "The adapter failed by " + broken.getClass().getName() + ", so nobody knows whether it was done.",
                    Optional.empty());
        }
    }

    /** Nobody knows, and only a person can find out. */
    record Undecidable() implements Tried {}
}

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

        /** An adapter that throws anything else may have done it. */
        static Failed by(RuntimeException broken) {
            return new Failed(
                    FailureCode.UNKNOWN_WHETHER_DONE,
                    "The adapter failed by " + broken.getClass().getName() + ", so nobody knows whether it was done.",
                    Optional.empty());
        }
    }

    /** Nobody knows, and only a person can find out. */
    record Undecidable() implements Tried {}
}

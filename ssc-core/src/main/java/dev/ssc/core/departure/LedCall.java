package dev.ssc.core.departure;

import java.util.Objects;
import java.util.Optional;

/**
 * A call that is not over and that the person leads.
 *
 * @param call key of the call
 * @param backup key of the person who leads if the lead drops out, if there is one (CALL-LEAD-5)
 */
public record LedCall(String call, Optional<String> backup) {

    /**
     * Refuses nulls.
     *
     * @param call key of the call
     * @param backup key of the person who leads if the lead drops out
     */
    public LedCall {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(backup, "backup");
    }
}

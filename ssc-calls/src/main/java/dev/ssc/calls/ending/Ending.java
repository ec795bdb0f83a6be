package dev.ssc.calls.ending;

import java.time.Instant;
import java.util.Optional;

/**
 * How a call ended.
 *
 * @param by key of who ended it
 * @param at when
 * @param outcome what came of it
 * @param exit how a hard exit was explained, if it was one
 */
public record Ending(String by, Instant at, Outcome outcome, Optional<Explanation> exit) {

    /**
     * What the customer was told at a hard exit.
     *
     * @param reason why the call could not end by itself
     * @param context where the problem stands
     * @param constraints what keeps support from going on
     * @param path what comes next
     * @param rejoin when both meet again
     */
    public record Explanation(HardExit reason, String context, String constraints, String path, String rejoin) {}
}

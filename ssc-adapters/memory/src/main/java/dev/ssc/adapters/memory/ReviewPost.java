package dev.ssc.adapters.memory;

import dev.ssc.spi.RequestId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that stands in a review.
 *
 * @param text the words
 * @param at when it was posted
 * @param request the request by which the host posted it; empty if people did
 */
public record ReviewPost(String text, Instant at, Optional<RequestId> request) {

    /** Without the text, which is what people wrote. */
    @Override
    public String toString() {
        return "ReviewPost[at=" + at + ", request=" + request + "]";
    }
}

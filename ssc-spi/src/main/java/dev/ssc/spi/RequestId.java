package dev.ssc.spi;

import java.util.Objects;

/**
 * The identity of one outgoing request. It stays the same however often the request is tried, so that an adapter, or
 * the system behind it, can see that it was carried out before.
 *
 * @param value a text without blanks, unique among all requests of a host, at most some 200 characters of ASCII
 */
public record RequestId(String value) {

    /**
     * Refuses a blank one.
     *
     * @param value a text without blanks, unique among all requests of a host, at most some 200 characters of ASCII
     */
    public RequestId {
        if (Objects.requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("a request has an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

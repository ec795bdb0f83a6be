package dev.ssc.spi;

import java.util.Objects;

/**
 * The identity of one outgoing request. It stays the same however often the request is tried, so that an adapter, or
 * the system behind it, can see that it was carried out before. It is short and plain enough to be kept in a header, a
 * hidden field or a line of a file.
 *
 * @param value unique among all requests of a host: 1 to 200 characters of ASCII that can be seen, so no blanks and no
 *     line breaks
 */
public record RequestId(String value) {

    private static final int LONGEST = 200;

    /**
     * Refuses what systems could not keep as it is.
     *
     * @param value unique among all requests of a host: 1 to 200 characters of ASCII that can be seen, so no blanks and
     *     no line breaks
     * @throws IllegalArgumentException if it is empty, longer, or has other characters
     */
    public RequestId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(RequestId::isPlain)) {
            throw new IllegalArgumentException("A request id of " + value.length()
                    + " characters was given; it needs 1 to " + LONGEST + " visible ones of ASCII, without blanks.");
        }
    }

    private static boolean isPlain(int character) {
        return character >= '!' && character <= '~';
    }

    @Override
    public String toString() {
        return value;
    }
}

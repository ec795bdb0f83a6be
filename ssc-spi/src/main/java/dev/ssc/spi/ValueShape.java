package dev.ssc.spi;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

/** What a value of a configuration looks like. A factory can read without failing what fits. */
public enum ValueShape {
    /** Any text. */
    TEXT("a text", text -> true),
    /** A text that is never printed, such as a token. */
    SECRET("a secret", text -> true),
    /** A whole number that is not negative and fits an {@code int}. */
    NUMBER("a whole number from 0 to 2147483647", text -> Integer.parseInt(text) >= 0),
    /** A duration in ISO-8601, such as {@code PT30S}, not negative and at most 100 years of 365 days. */
    DURATION("a duration such as PT30S, from PT0S to P36500D", text -> isUsual(Duration.parse(text))),
    /** A time zone, such as {@code Europe/Lisbon}. */
    ZONE("a time zone such as Europe/Lisbon", text -> ZoneId.of(text) != null),
    /** An absolute address with a scheme and a host, such as {@code https://tickets.example} or {@code xmpps://chat.example}. */
    ADDRESS("an address with a scheme and a host, such as https://tickets.example", text -> hasHost(new URI(text))),
    /** A path of a file or folder, absolute or from where the host was started; whether anything is there is not looked at. */
    PATH("a path", text -> Path.of(text) != null);

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final String words;
    private final Reading reading;

    ValueShape(String words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    /** {@return what a value looks like, in words} */
    public String words() {
        return words;
    }

    /**
     * Whether a text has this shape.
     *
     * @param text a value
     * @return whether it can be read
     */
    public boolean fits(String text) {
        try {
            return reading.fits(text);
        } catch (Exception unreadable) {
            return false;
        }
    }

    private static boolean isUsual(Duration duration) {
        return !duration.isNegative() && duration.compareTo(LONGEST) <= 0;
    }

    private static boolean hasHost(URI address) {
        return address.isAbsolute() && address.getHost() != null;
    }

    /** Reads a text: says whether it fits, or throws where it cannot be read. */
    private interface Reading {
        boolean fits(String text) throws Exception;
    }
}

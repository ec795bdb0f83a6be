package dev.ssc.spi;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;

/** What a value of a configuration looks like. */
public enum ValueShape {
    /** Any text. */
    TEXT("a text", text -> text),
    /** A text that is never printed, such as a token. */
    SECRET("a secret", text -> text),
    /** A whole number that is not negative. */
    NUMBER("a whole number", Integer::parseUnsignedInt),
    /** A duration in ISO-8601, such as {@code PT30S}. */
    DURATION("a duration such as PT30S", Duration::parse),
    /** A time zone, such as {@code Europe/Lisbon}. */
    ZONE("a time zone such as Europe/Lisbon", ZoneId::of),
    /** An absolute address with a scheme. */
    ADDRESS("an address with a scheme", text -> URI.create(text).toURL());

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
            return reading.read(text) != null;
        } catch (Exception unreadable) {
            return false;
        }
    }

    /** Reads a text, or throws. */
    private interface Reading {
        Object read(String text) throws Exception;
    }
}

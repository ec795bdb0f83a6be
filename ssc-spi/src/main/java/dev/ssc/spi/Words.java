package dev.ssc.spi;

import java.util.Objects;

/**
 * What is said to people, in two forms with the same content. An adapter takes the one that its system can show. What
 * customers wrote is already escaped in the Markdown form, and as it was in the plain one.
 *
 * @param plain the words as text
 * @param markdown the words as Markdown (CommonMark)
 */
public record Words(String plain, String markdown) {

    /**
     * Refuses nulls.
     *
     * @param plain the words as text
     * @param markdown the words as Markdown (CommonMark)
     */
    public Words {
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(markdown, "markdown");
    }

    /** Names no word of it: what is said to people is never logged. */
    @Override
    public String toString() {
        return "Words[" + plain.length() + " characters]";
    }
}

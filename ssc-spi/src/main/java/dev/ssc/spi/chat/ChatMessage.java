package dev.ssc.spi.chat;

import dev.ssc.spi.Words;
import java.util.Objects;

/**
 * What is said in chat.
 *
 * @param about what it is about, such as {@code call/c1}: the same for all messages that belong together
 * @param words what to say
 */
public record ChatMessage(String about, Words words) {

    /**
     * Refuses nulls.
     *
     * @param about what it is about, such as {@code call/c1}: the same for all messages that belong together
     * @param words what to say
     */
    public ChatMessage {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(words, "words");
    }
}

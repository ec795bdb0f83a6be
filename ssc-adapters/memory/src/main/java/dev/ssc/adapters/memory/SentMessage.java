package dev.ssc.adapters.memory;

import dev.ssc.spi.RequestId;
import dev.ssc.spi.chat.ChatMessage;
import java.time.Instant;

/**
 * A message as it stands in chat.
 *
 * @param kind to whom
 * @param to the key of the person, or the name of the channel or the rota
 * @param message what was said
 * @param at when
 * @param request the request by which the host said it
 */
public record SentMessage(Kind kind, String to, ChatMessage message, Instant at, RequestId request) {

    /** To whom a message goes. */
    public enum Kind {
        /** To one person. */
        DIRECT,
        /** To everybody in a channel. */
        CHANNEL,
        /** To whoever is on call, as an alarm. */
        PAGE
    }

    /**
     * What was said, as text.
     *
     * @return the plain words
     */
    public String text() {
        return message.words().plain();
    }
}

package dev.ssc.adapters.memory.broken;

import dev.ssc.spi.Words;
import dev.ssc.spi.chat.ChatMessage;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProposedChange;
import java.util.Optional;

/** Finds what people are told in what a call is given. */
final class Spoken {

    private Spoken() {}

    static String in(Object argument) {
        return words(argument).map(Words::plain).orElse("");
    }

    private static Optional<Words> words(Object argument) {
        if (argument instanceof ChatMessage message) {
            return Optional.of(message.words());
        }
        if (argument instanceof Issue issue) {
            return Optional.of(issue.words());
        }
        if (argument instanceof ProposedChange change) {
            return Optional.of(change.words());
        }
        return argument instanceof Words words ? Optional.of(words) : Optional.empty();
    }
}

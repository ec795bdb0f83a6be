package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of those parts of a command that a rule asks for and that are missing or blank. */
final class MissingParts {

    private final List<String> names = new ArrayList<>();

    MissingParts part(String name, Optional<String> text) {
        if (stated(text).isEmpty()) {
            names.add(name);
        }
        return this;
    }

    boolean any() {
        return !names.isEmpty();
    }

    String inWords() {
        return String.join(", ", names);
    }

    /** The text, unless it is blank. */
    static Optional<String> stated(Optional<String> text) {
        return text.isPresent() && text.get().isBlank() ? Optional.empty() : text;
    }

    /** The texts that are not blank. */
    static ImmutableList<String> stated(ImmutableList<String> texts) {
        ImmutableList.Builder<String> stated = ImmutableList.builder();
        for (String text : texts) {
            if (!text.isBlank()) {
                stated.add(text);
            }
        }
        return stated.build();
    }
}

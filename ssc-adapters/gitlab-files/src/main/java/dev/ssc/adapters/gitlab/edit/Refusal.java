package dev.ssc.adapters.gitlab.edit;

import java.util.OptionalInt;

/** Ends the making of an edit; {@link StagesEdit} turns it into a value. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    private Refusal(String sentence, int line) {
        super(sentence, null, false, false);
        this.line = line;
    }

    static Refusal of(String sentence) {
        return new Refusal(sentence, 0);
    }

    static Refusal at(int line, String sentence) {
        return new Refusal(sentence, line);
    }

    EditResult.Refused result() {
        return new EditResult.Refused(
                String.valueOf(getMessage()), line > 0 ? OptionalInt.of(line) : OptionalInt.empty());
    }
}

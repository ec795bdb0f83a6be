package dev.ssc.examples.console;

/** What the look of a text is meant to say. */
public enum Tone {
    /** Nothing in particular. */
    PLAIN(""),
    /** The head of a table or part. */
    HEADING("1"),
    /** As it should be. */
    GOOD("32"),
    /** Worth a look. */
    WARNING("33"),
    /** Wrong, or missing. */
    BAD("31"),
    /** Beside the point. */
    FAINT("2");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The parameter of the terminal's escape sequence; empty for none. */
    String code() {
        return code;
    }
}

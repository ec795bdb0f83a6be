package dev.ssc.adapters.yaml;

/** What a value of YAML is, as the core schema of YAML 1.2 resolves it. */
public enum Kind {
    /** Nothing: {@code null}, {@code ~}, or no value at all. */
    NULL("nothing"),
    /** {@code true} or {@code false}, and no other word. */
    BOOLEAN("a truth value"),
    /** A whole number or a fraction. */
    NUMBER("a number"),
    /** Every other scalar, dates and times among them, and everything in quotes. */
    TEXT("a text"),
    /** A list. */
    LIST("a list"),
    /** A map. */
    MAP("a map");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /**
     * How to call it in a sentence.
     *
     * @return for example {@code a list}
     */
    public String words() {
        return words;
    }

    /**
     * Whether it is written as one piece of text.
     *
     * @return false for lists and maps
     */
    public boolean isScalar() {
        return this != LIST && this != MAP;
    }
}

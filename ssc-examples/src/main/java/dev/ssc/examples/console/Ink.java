package dev.ssc.examples.console;

/** The colours of a terminal, or none of them. Colour only repeats what words say. */
public enum Ink {
    /** For files and pipes: nothing but the text. */
    NONE {
        @Override
        public String paint(Tone tone, String text) {
            return text;
        }
    },
    /** For a terminal. */
    COLOUR {
        @Override
        public String paint(Tone tone, String text) {
            return tone.code().isEmpty() || text.isEmpty() ? text : "\u001b[" + tone.code() + "m" + text + "\u001b[0m";
        }
    };

    /**
     * The text in a tone.
     *
     * @param tone what it is meant to say
     * @param text without control characters
     * @return the text, coloured if this is a terminal
     */
    public abstract String paint(Tone tone, String text);
}

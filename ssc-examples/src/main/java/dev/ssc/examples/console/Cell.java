package dev.ssc.examples.console;

/**
 * One cell of a {@link TextTable}.
 *
 * @param text what stands there; control characters are made visible
 * @param tone its look
 */
public record Cell(String text, Tone tone) {

    /** Makes control characters visible. */
    public Cell {
        text = VisibleText.of(text);
    }

    /**
     * A cell without a look of its own.
     *
     * @param text what stands there
     * @return the cell
     */
    public static Cell plain(String text) {
        return new Cell(text, Tone.PLAIN);
    }

    int width() {
        return DisplayWidth.of(text);
    }
}

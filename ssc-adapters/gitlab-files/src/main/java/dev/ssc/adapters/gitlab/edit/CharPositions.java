package dev.ssc.adapters.gitlab.edit;

/** Turns positions counted in code points, as the engine counts, into positions counted in chars. */
final class CharPositions {

    private final String text;
    private int codePoints;
    private int chars;

    CharPositions(String text) {
        this.text = text;
    }

    /** Asked for rising positions this walks the text once. */
    int of(int codePoint) {
        chars = text.offsetByCodePoints(chars, codePoint - codePoints);
        codePoints = codePoint;
        return chars;
    }
}

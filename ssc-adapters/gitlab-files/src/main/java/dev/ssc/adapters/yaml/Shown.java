package dev.ssc.adapters.yaml;

/** Text of a file as a message shows it: on one line, and not endless. */
public final class Shown {

    private static final int LONGEST = 200;

    private Shown() {}

    /**
     * A text in quotes.
     *
     * @param text what stands in the file
     * @return the text on one line, cut after 200 characters
     */
    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    static String shortened(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return onOneLine(fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…");
    }

    static String onOneLine(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(each -> shown.appendCodePoint(Character.isISOControl(each) ? ' ' : each));
        return shown.toString();
    }
}

package dev.ssc.calls.link;

import com.google.common.base.Ascii;

/** A word in any case that stands between characters which are no letters, digits or {@code _}. */
record WholeWord(String lowerCase) {

    boolean isIn(String text) {
        String folded = Ascii.toLowerCase(text);
        int at = folded.indexOf(lowerCase);
        while (at >= 0 && !standsAlone(folded, at)) {
            at = folded.indexOf(lowerCase, at + 1);
        }
        return at >= 0;
    }

    private boolean standsAlone(String text, int at) {
        int end = at + lowerCase.length();
        boolean joinedBefore = at > 0 && isPartOfAWord(text.codePointBefore(at));
        boolean joinedAfter = end < text.length() && isPartOfAWord(text.codePointAt(end));
        return !joinedBefore && !joinedAfter;
    }

    private static boolean isPartOfAWord(int character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}

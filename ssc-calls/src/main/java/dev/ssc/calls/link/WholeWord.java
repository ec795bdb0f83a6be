package dev.ssc.calls.link;

import com.google.common.base.Ascii;

/** A word in any case that stands between characters which are no letters, digits or {@code _}. */
record WholeWord(String lowerCase) {

    boolean isIn(String text) {
        int last = text.length() - lowerCase.length();
        for (int at = 0; at <= last; at++) {
            if (isAt(text, at) && standsAlone(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String text, int at) {
        for (int i = 0; i < lowerCase.length(); i++) {
            if (Ascii.toLowerCase(text.charAt(at + i)) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
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

package dev.ssc.core.rhythm;

import java.util.regex.Pattern;

/**
 * Patterns in which a blank stands for any run of blanks, tabs and no-break spaces, and a letter for either case. Only
 * the letters of ASCII have a second case. Possessive, so that no text is looked at twice, however long it is.
 */
final class Blanks {

    private static final String RUN = "\\p{IsWhite_Space}++";

    private Blanks() {}

    static Pattern between(String pattern) {
        return Pattern.compile(pattern.replace(" ", RUN), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}

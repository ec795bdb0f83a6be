package dev.ssc.calls.link;

import java.util.regex.Pattern;

/** A word in any case that stands between characters which are no letters, digits or {@code _}. */
record WholeWord(Pattern pattern) {

    private static final String PART_OF_A_WORD = "[\\p{L}\\p{Nd}_]";

    static WholeWord of(String word) {
        return new WholeWord(Pattern.compile(
                "(?<!" + PART_OF_A_WORD + ")" + Pattern.quote(word) + "(?!" + PART_OF_A_WORD + ")",
                Pattern.CASE_INSENSITIVE));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}

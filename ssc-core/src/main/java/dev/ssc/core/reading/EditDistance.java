package dev.ssc.core.reading;

/** How far one spelling is from another (ORG-6): Levenshtein's distance. */
public final class EditDistance {

    private EditDistance() {}

    /**
     * How many letters must be added, dropped or replaced to make one text of another. The effort is the product of the
     * lengths.
     *
     * @param one a text
     * @param other another text
     * @return 0 if they are the same
     */
    public static int between(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            above = row(one.charAt(i - 1), i, other, above);
        }
        return above[other.length()];
    }

    private static int[] row(char letter, int i, String other, int[] above) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}

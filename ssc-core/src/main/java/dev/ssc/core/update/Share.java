package dev.ssc.core.update;

/**
 * A share of a whole, exact.
 *
 * @param part how many
 * @param whole of how many
 */
public record Share(int part, int whole) {

    private static final double HUNDRED = 100;

    /**
     * Refuses a part greater than the whole.
     *
     * @param part how many
     * @param whole of how many
     */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    /**
     * The share in percent.
     *
     * @return from 0 to 100; 100 of nothing, since nothing is wrong
     */
    public double percent() {
        return whole == 0 ? HUNDRED : HUNDRED * part / whole;
    }
}

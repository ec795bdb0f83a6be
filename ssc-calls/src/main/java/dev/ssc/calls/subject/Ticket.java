package dev.ssc.calls.subject;

import com.google.common.collect.ImmutableList;

/**
 * The ticket of a call through all its merges (CALL-PREP-6, CALL-LINK-6).
 *
 * @param number the number it has now
 * @param former the numbers it had before, oldest first
 * @param solved whether it is solved and was not reopened
 */
public record Ticket(String number, ImmutableList<String> former, boolean solved) {

    private static final ImmutableList<String> PREFIXES = ImmutableList.of("#", "ZD-");
    private static final Ticket NONE = of("");

    /** {@return the ticket before a call is considered} */
    public static Ticket none() {
        return NONE;
    }

    /**
     * A ticket that was never merged.
     *
     * @param number its number
     * @return the ticket, not solved
     */
    public static Ticket of(String number) {
        return new Ticket(number, ImmutableList.of(), false);
    }

    /**
     * Whether a text names this ticket, by its number or a former one. Blanks around the number and one leading
     * {@code #} or {@code ZD-} do not count.
     *
     * @param text what somebody wrote
     * @return true if it is this ticket
     */
    public boolean isNamedBy(String text) {
        if (text.equals(number)) {
            return true;
        }
        String sought = bareNumber(text);
        return bareNumber(number).equals(sought)
                || former.stream().anyMatch(old -> bareNumber(old).equals(sought));
    }

    /**
     * The ticket merged into another.
     *
     * @param into number of the other
     * @return the other, which remembers this one's numbers
     */
    public Ticket mergedInto(String into) {
        return new Ticket(
                into, ImmutableList.<String>builder().addAll(former).add(number).build(), solved);
    }

    /** {@return the ticket, solved} */
    public Ticket whenSolved() {
        return new Ticket(number, former, true);
    }

    /** {@return the ticket, open again} */
    public Ticket whenReopened() {
        return new Ticket(number, former, false);
    }

    /**
     * A number as two texts that name the same ticket have it in common (CALL-LINK-6).
     *
     * @param text what somebody wrote
     * @return the text without blanks around and without one leading {@code #} or {@code ZD-}
     */
    public static String bareNumber(String text) {
        String trimmed = text.strip();
        for (String prefix : PREFIXES) {
            if (trimmed.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return trimmed.substring(prefix.length()).strip();
            }
        }
        return trimmed;
    }
}

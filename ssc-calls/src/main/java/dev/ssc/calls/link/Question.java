package dev.ssc.calls.link;

/**
 * A question that the customer is asked when booking.
 *
 * @param text the question
 * @param required whether it must be answered
 */
public record Question(String text, boolean required) {

    private static final WholeWord TICKET = new WholeWord("ticket");

    /** {@return whether it has the word {@code ticket} and must be answered (CALL-LINK-3)} */
    public boolean asksForTicket() {
        return required && TICKET.isIn(text);
    }
}

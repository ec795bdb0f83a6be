package dev.ssc.calls.link;

import com.google.common.collect.ImmutableList;

/**
 * What the event behind a link looks like; after a no-show the next link has the same terms.
 *
 * @param title the title of the event
 * @param questions what the customer is asked when booking
 */
public record LinkTerms(String title, ImmutableList<Question> questions) {

    private static final WholeWord SUPPORT = new WholeWord("support");
    private static final WholeWord TICKET = new WholeWord("ticket");

    /** {@return whether the title has the word {@code support} (CALL-LINK-2)} */
    public boolean titleNamesSupport() {
        return SUPPORT.isIn(title);
    }

    /** {@return whether a question with the word {@code ticket} must be answered (CALL-LINK-3)} */
    public boolean askForTicket() {
        return questions.stream().anyMatch(question -> question.required() && TICKET.isIn(question.text()));
    }
}

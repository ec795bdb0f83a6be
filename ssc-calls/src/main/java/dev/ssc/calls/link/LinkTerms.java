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

    /** {@return whether the title has the word {@code support} (CALL-LINK-2)} */
    public boolean titleNamesSupport() {
        return SUPPORT.isIn(title);
    }

    /** {@return whether a question with the word {@code ticket} must be answered (CALL-LINK-3)} */
    public boolean askForTicket() {
        for (Question question : questions) {
            if (question.asksForTicket()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The texts of some questions.
     *
     * @param required whether of those that must be answered, or of the others
     * @return the texts in order
     */
    public ImmutableList<String> texts(boolean required) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (Question question : questions) {
            if (question.required() == required) {
                texts.add(question.text());
            }
        }
        return texts.build();
    }
}

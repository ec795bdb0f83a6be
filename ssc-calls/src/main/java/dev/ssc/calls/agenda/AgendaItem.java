package dev.ssc.calls.agenda;

import java.util.Optional;

/**
 * A question of the agenda.
 *
 * @param item what identifies it within the call
 * @param text the question
 * @param status where it stands
 * @param note the instructions for the customer, if there are any
 */
public record AgendaItem(String item, String text, ItemStatus status, Optional<String> note) {

    /**
     * A new question.
     *
     * @param item what identifies it within the call
     * @param text the question
     * @return the item, open
     */
    public static AgendaItem open(String item, String text) {
        return new AgendaItem(item, text, ItemStatus.OPEN, Optional.empty());
    }
}

package dev.ssc.calls.agenda;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The questions of a call.
 *
 * @param items key to question, in the order in which they were added
 */
public record Agenda(ImmutableMap<String, AgendaItem> items) {

    private static final Agenda EMPTY = new Agenda(ImmutableMap.of());

    /** {@return no questions} */
    public static Agenda empty() {
        return EMPTY;
    }

    /**
     * Whether a question is there.
     *
     * @param item its key
     * @return true if it was added
     */
    public boolean has(String item) {
        return items.containsKey(item);
    }

    /**
     * With a question, new or in another status.
     *
     * @param item the question
     * @return the agenda; a question that was there keeps its place
     */
    public Agenda with(AgendaItem item) {
        return new Agenda(ImmutableMap.<String, AgendaItem>builder()
                .putAll(items)
                .put(item.item(), item)
                .buildKeepingLast());
    }

    /**
     * With a question settled.
     *
     * @param item key of a question that is there
     * @param status how
     * @param note the instructions for the customer, if there are any
     * @return the agenda
     */
    public Agenda settled(String item, ItemStatus status, Optional<String> note) {
        AgendaItem known = items.get(item);
        return known == null ? this : with(new AgendaItem(item, known.text(), status, note));
    }

    /** {@return whether there is something on it and nothing of it needs the call (CALL-PREP-2)} */
    public boolean needsNoCall() {
        return !items.isEmpty()
                && items.values().stream().allMatch(item -> item.status().settledWithoutCall());
    }

    /** {@return the questions that are open or kept for the call, in order (CALL-SUM-4)} */
    public ImmutableList<AgendaItem> unsettled() {
        return items.values().stream()
                .filter(item -> !item.status().settledWithoutCall())
                .collect(toImmutableList());
    }
}

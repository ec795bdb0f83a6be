package dev.ssc.spi.ticketing;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.Words;
import java.util.Optional;

/**
 * A ticket system: where customers are answered. Beside what every {@link Adapter} promises:
 *
 * <ol start="13">
 *   <li><b>Replies</b> are public, carry the words whole, and are written on the ticket that was named, or on the one it
 *       was merged into.
 *   <li><b>Tags are a set.</b> Those named are there afterwards, once; others stay. Where there are no tags, a field
 *       of the ticket may hold them. Tags put on a merged ticket stand on the one it was merged into.
 *   <li><b>Assignment.</b> The ticket belongs to that person afterwards, or the one it was merged into; a person whom
 *       the system does not know is refused with {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Facts</b> are read anew at every call and follow merges. They name the customer always, and the priority
 *       where the ticket has one; a ticket that is not there is absent, not a failure.
 *   <li><b>No such ticket.</b> An operation on it is refused with {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Messages.</b> What happens to a ticket reaches the sink at least once, under an id that stays the same: what
 *       customers write, what support writes, publicly or as a note, merges, and that it was solved or reopened. A
 *       message that the sink refuses is delivered again. It says when it happened, by the system's clock. What the
 *       adapter itself wrote, tagged or assigned is not told.
 * </ol>
 */
public interface TicketingAdapter extends Adapter<TicketingCapability> {

    /**
     * Replies publicly ({@code ticket.reply}).
     *
     * @param id the request
     * @param ticket number of the ticket
     * @param words what to say
     * @throws AdapterException as promised
     */
    void reply(RequestId id, String ticket, Words words);

    /**
     * Puts tags on a ticket ({@code ticket.tag}).
     *
     * @param id the request
     * @param ticket number of the ticket
     * @param tags the tags that must be there
     * @throws AdapterException as promised
     */
    void tag(RequestId id, String ticket, ImmutableSet<String> tags);

    /**
     * Assigns a ticket ({@code ticket.assign}).
     *
     * @param id the request
     * @param ticket number of the ticket
     * @param to who works on it from now on
     * @throws AdapterException as promised
     */
    void assign(RequestId id, String ticket, Colleague to);

    /**
     * What is known of a ticket.
     *
     * @param ticket number of the ticket
     * @return the facts; empty if there is no such ticket
     * @throws AdapterException as promised
     */
    Optional<TicketFacts> find(String ticket);

    /**
     * From now on, tells what happens. Called once, before anything else is asked of the adapter.
     *
     * @param sink takes the messages
     * @throws AdapterException if {@link TicketingCapability#MESSAGES} is missing
     */
    void listen(Sink<TicketMessage> sink);
}

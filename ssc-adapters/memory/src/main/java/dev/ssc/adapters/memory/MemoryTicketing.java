package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketFacts;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.util.EnumSet;
import java.util.Optional;

/** A connection to {@link MemoryTickets}. */
final class MemoryTicketing extends MemoryAdapter<TicketingCapability> implements TicketingAdapter {

    private final MemoryTickets tickets;
    private final Listening<TicketMessage> listening;

    MemoryTicketing(MemoryTickets tickets, EnumSet<TicketingCapability> missing) {
        super(tickets, missing);
        this.tickets = tickets;
        this.listening = new Listening<>(tickets.deliveries());
    }

    MemoryTickets tickets() {
        return tickets;
    }

    @Override
    public void reply(RequestId id, String ticket, Words words) {
        carryOut(id, TicketingCapability.REPLIES, () -> tickets.reply(id, ticket, words));
    }

    @Override
    public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
        carryOut(id, TicketingCapability.TAGS, () -> tickets.tag(ticket, tags));
    }

    @Override
    public void assign(RequestId id, String ticket, Colleague to) {
        carryOut(id, TicketingCapability.ASSIGNMENT, () -> tickets.assign(ticket, to));
    }

    @Override
    public Optional<TicketFacts> find(String ticket) {
        return ask(TicketingCapability.FACTS, () -> tickets.facts(ticket));
    }

    @Override
    public void listen(Sink<TicketMessage> sink) {
        check(TicketingCapability.MESSAGES);
        listening.begin(sink);
    }

    @Override
    public void close() {
        listening.end();
        super.close();
    }

    @Override
    TicketingCapability repetition() {
        return TicketingCapability.REPETITION;
    }

    @Override
    TicketingCapability outcomes() {
        return TicketingCapability.OUTCOMES;
    }

    @Override
    TicketingCapability identities() {
        return TicketingCapability.PEOPLE;
    }
}

package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketFacts;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.util.Optional;

/** An adapter that works, to be broken in one place. */
class AroundTicketing implements TicketingAdapter {

    final TicketingAdapter right;

    AroundTicketing(TicketingAdapter right) {
        this.right = right;
    }

    @Override
    public ImmutableSet<TicketingCapability> capabilities() {
        return right.capabilities();
    }

    @Override
    public Outcome outcome(RequestId id) {
        return right.outcome(id);
    }

    @Override
    public Optional<String> identify(Colleague who) {
        return right.identify(who);
    }

    @Override
    public void reply(RequestId id, String ticket, Words words) {
        right.reply(id, ticket, words);
    }

    @Override
    public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
        right.tag(id, ticket, tags);
    }

    @Override
    public void assign(RequestId id, String ticket, Colleague to) {
        right.assign(id, ticket, to);
    }

    @Override
    public Optional<TicketFacts> find(String ticket) {
        return right.find(ticket);
    }

    @Override
    public void listen(Sink<TicketMessage> sink) {
        right.listen(sink);
    }

    @Override
    public void close() {
        right.close();
    }
}

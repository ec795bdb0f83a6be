package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.util.Optional;

/** Replies, tags and assignments. */
final class TicketCarrier extends Carrier {

    private final TicketingAdapter tickets;
    private final Speaker speaker;
    private final Colleagues colleagues;

    TicketCarrier(TicketingAdapter tickets, Speaker speaker, Colleagues colleagues) {
        super(tickets);
        this.tickets = tickets;
        this.speaker = speaker;
        this.colleagues = colleagues;
    }

    @Override
    Optional<Operation> operation(Request request) {
        return switch (request.kind()) {
            case "ticket.reply" -> Optional.of(Operation.of(TicketingCapability.REPLIES, this::reply));
            case "ticket.tag" -> Optional.of(Operation.of(TicketingCapability.TAGS, this::tag));
            case "ticket.assign" -> Optional.of(Operation.of(TicketingCapability.ASSIGNMENT, this::assign));
            default -> Optional.empty();
        };
    }

    private void reply(RequestId id, Errand errand) {
        tickets.reply(id, ticket(errand), speaker.words(errand.request()));
    }

    private void tag(RequestId id, Errand errand) {
        tickets.tag(id, ticket(errand), ImmutableSet.copyOf(new Facts(errand.request()).texts("tags")));
    }

    private void assign(RequestId id, Errand errand) {
        tickets.assign(id, ticket(errand), colleagues.of(new Facts(errand.request()).required("person")));
    }

    private static String ticket(Errand errand) {
        return new Facts(errand.request()).required("ticket");
    }
}

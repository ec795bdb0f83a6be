package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.util.Optional;
import java.util.function.Consumer;

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
            case "ticket.reply" -> Optional.of(Operation.silent(TicketingCapability.REPLIES, this::reply));
            case "ticket.tag" -> Optional.of(Operation.silent(TicketingCapability.TAGS, this::tag));
            case "ticket.assign" -> Optional.of(Operation.silent(TicketingCapability.ASSIGNMENT, this::assign));
            default -> Optional.empty();
        };
    }

    private Consumer<RequestId> reply(Errand errand) {
        String ticket = ticket(errand);
        Words words = speaker.words(errand.request());
        return id -> tickets.reply(id, ticket, words);
    }

    private Consumer<RequestId> tag(Errand errand) {
        String ticket = ticket(errand);
        ImmutableSet<String> tags = ImmutableSet.copyOf(new Facts(errand.request()).texts("tags"));
        return id -> tickets.tag(id, ticket, tags);
    }

    private Consumer<RequestId> assign(Errand errand) {
        String ticket = ticket(errand);
        Colleague to = colleagues.of(new Facts(errand.request()).required("person"));
        return id -> tickets.assign(id, ticket, to);
    }

    private static String ticket(Errand errand) {
        return new Facts(errand.request()).required("ticket");
    }
}

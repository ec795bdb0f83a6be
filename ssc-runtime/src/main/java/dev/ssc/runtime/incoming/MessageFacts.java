package dev.ssc.runtime.incoming;

import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.journal.Arrival;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.CalendarMessage.Booked;
import dev.ssc.spi.calendar.CalendarMessage.Moved;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketMessage.Merged;

/** What a message says, for a person who has to see to it. */
final class MessageFacts {

    private MessageFacts() {}

    static Request toLookAt(Arrival arrival) {
        Object message = arrival.incoming().message();
        Request.Builder request = Request.of("message.look")
                .fact("message-id", arrival.id())
                .fact("sent", arrival.incoming().sent())
                .fact("says", message.getClass().getSimpleName());
        return (message instanceof TicketMessage ticket ? of(request, ticket) : of(request, (CalendarMessage) message))
                .build();
    }

    private static Request.Builder of(Request.Builder request, TicketMessage message) {
        request.fact("ticket", message.ticket());
        return message instanceof Merged merged ? request.fact("into", merged.into()) : request;
    }

    private static Request.Builder of(Request.Builder request, CalendarMessage message) {
        request.fact("booking", message.booking());
        if (message instanceof Booked booked) {
            return request.fact("link", booked.link())
                    .fact("start", booked.start())
                    .fact("ticket", booked.ticket());
        }
        return message instanceof Moved moved
                ? request.fact("replaces", moved.replaces()).fact("start", moved.start())
                : request;
    }
}

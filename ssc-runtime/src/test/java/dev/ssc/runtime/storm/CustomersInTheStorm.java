package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.BookingStatus;
import dev.ssc.adapters.memory.MemoryBooking;
import dev.ssc.adapters.memory.MemoryCalendar;
import dev.ssc.adapters.memory.MemoryTickets;
import dev.ssc.calls.CallState;
import dev.ssc.spi.calendar.BookingQuestion;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

/** What customers do in the calendar, and what happens to their tickets. */
final class CustomersInTheStorm {

    private static final Duration NEAR = Duration.ofMinutes(25);

    private final Program program;
    private final MemoryCalendar calendar;
    private final MemoryTickets tickets;
    private final SplittableRandom random;

    CustomersInTheStorm(Program program, SplittableRandom random) {
        this.program = program;
        this.calendar = program.outside.calendar;
        this.tickets = program.outside.tickets;
        this.random = random;
    }

    void book(CallState call) {
        Instant start = program.clock.instant().plus(Duration.ofMinutes(30 + random.nextInt(600)));
        Optional<String> booking = standing(call);
        if (booking.isPresent() && random.nextInt(4) == 0) {
            calendar.move(booking.get(), start);
        } else if (booking.isPresent() && random.nextInt(8) == 0) {
            calendar.cancel(booking.get(), "customer", "no time");
        } else if (call.phase().begun() && random.nextInt(40) == 0) {
            calendar.book(
                    calendar.makeByHand(byHand()).id(), start, call.ticket().number());
        } else {
            call.links()
                    .current()
                    .flatMap(link -> link.id())
                    .ifPresent(link ->
                            calendar.book(link, start, "#" + call.ticket().number()));
        }
    }

    /** The booking that the customer sees, if the call is not near enough to be under way when the desk hears of it. */
    private Optional<String> standing(CallState call) {
        return call.bookings().links().keySet().stream()
                .flatMap(booking -> calendar.booking(booking).stream())
                .filter(booking -> booking.status() == BookingStatus.BOOKED)
                .filter(booking -> booking.time()
                        .lowerEndpoint()
                        .isAfter(program.clock.instant().plus(NEAR)))
                .map(MemoryBooking::id)
                .findFirst();
    }

    private static LinkOffer byHand() {
        return new LinkOffer(
                "Support call",
                Duration.ofMinutes(30),
                ImmutableList.of(new BookingQuestion("Which ticket?", true)),
                ImmutableList.of());
    }

    void write(CallState call) {
        String number = call.ticket().number();
        if (number.isEmpty()) {
            return;
        }
        switch (random.nextInt(10)) {
            case 0 -> merge(number);
            case 1, 2 -> tickets.solve(number);
            case 3, 4 -> tickets.reopen(number);
            case 5 -> tickets.supportWrites(number, true, "try this");
            default -> tickets.customerWrites(number, "it fails");
        }
    }

    private void merge(String number) {
        String into = "m" + random.nextLong();
        boolean standsAlone = tickets.find(number)
                .filter(ticket -> ticket.facts().number().equals(number))
                .isPresent();
        if (standsAlone) {
            tickets.open(into, "acme");
            program.outside.tickets.merge(number, into);
        }
    }
}

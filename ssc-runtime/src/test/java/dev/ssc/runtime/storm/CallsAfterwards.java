package dev.ssc.runtime.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.BookingStatus;
import dev.ssc.adapters.memory.LinkStatus;
import dev.ssc.adapters.memory.MemoryBooking;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.runtime.lifecycle.Kinds;
import java.util.List;
import java.util.stream.Stream;

/** What must be true of calls, links, bookings and tickets after a storm. */
final class CallsAfterwards {

    private final Program program;
    private final ImmutableList<CallState> calls;

    CallsAfterwards(Program program) {
        this.program = program;
        this.calls = program.journal.keys(Kinds.CALL.key("")).stream()
                .map(key -> program.desk().call(Kinds.name(key)).state())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A link that was revoked may have been used before the calendar heard of it; that booking was refused then. So was
     * one that the desk heard of after its start: the link is used up there, and open here.
     */
    void onlyOpenLinksAreOpen() {
        calls.forEach(call -> Stream.concat(call.links().current().stream(), call.links().former().stream())
                .filter(link -> link.id().isPresent())
                .forEach(link -> assertEquals(
                        isOpen(link),
                        status(link) == LinkStatus.OPEN || isOpen(link) && wasRefused(link),
                        () -> program + " " + call.key() + " " + link + " is " + status(link))));
    }

    private static boolean isOpen(Link link) {
        return link.status() == dev.ssc.calls.link.LinkStatus.OPEN
                || link.status() == dev.ssc.calls.link.LinkStatus.EXPIRED;
    }

    private LinkStatus status(Link link) {
        return program.outside
                .calendar
                .link(link.id().orElseThrow())
                .orElseThrow()
                .status();
    }

    private boolean wasRefused(Link link) {
        return program.outside.calendar.bookings().stream()
                .filter(booking -> booking.link().equals(link.id().orElseThrow()))
                .anyMatch(booking -> booking.status() == BookingStatus.RELEASED);
    }

    void bookedCallsStandInTheCalendar() {
        calls.stream().filter(call -> call.phase() == CallPhase.BOOKED).forEach(call -> {
            Meeting meeting = call.meeting().orElseThrow();
            MemoryBooking booking =
                    program.outside.calendar.booking(meeting.booking()).orElseThrow();
            assertEquals(BookingStatus.BOOKED, booking.status(), () -> program + " " + call.key());
            assertEquals(meeting.times().start(), booking.time().lowerEndpoint(), () -> program + " " + call.key());
        });
    }

    void closedCallsHaveTaggedTheirTickets() {
        calls.stream()
                .filter(call -> call.phase() == CallPhase.CLOSED)
                .forEach(call -> assertTrue(
                        program.outside.tags(call.ticket().number()).contains("customer_call"),
                        () -> program + " " + call.key()));
    }

    /** A slot is taken for a call that is to come, or was held, or was missed. */
    void noSlotIsTakenForNothing() {
        program.outside.calendar.bookings().stream()
                .filter(booking -> booking.status() == BookingStatus.BOOKED)
                .forEach(booking -> {
                    List<String> named =
                            program.journal.named("booking/" + booking.id()).asList();
                    assertEquals(1, named.size(), () -> program + " " + booking.id());
                    CallState call =
                            program.desk().call(Kinds.name(named.get(0))).state();
                    boolean wanted = call.meeting()
                            .filter(meeting -> meeting.booking().equals(booking.id()))
                            .isPresent();
                    assertTrue(
                            wanted || call.noShows() > 0,
                            () -> program + " " + booking.id() + " " + call.key() + " " + call.phase());
                });
    }
}

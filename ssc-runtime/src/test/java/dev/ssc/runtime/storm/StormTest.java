package dev.ssc.runtime.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import dev.ssc.adapters.memory.BookingStatus;
import dev.ssc.adapters.memory.LinkStatus;
import dev.ssc.adapters.memory.MemoryBooking;
import dev.ssc.adapters.memory.MemoryLink;
import dev.ssc.adapters.memory.TicketEntry;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.spi.RequestId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After every storm, every ticket, calendar and person has exactly what the decisions asked for, once. */
class StormTest {

    private static final int CALLS = 700;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20260302, 4711})
    @Tag("CALL-LINK-5")
    @Tag("CALL-LINK-8")
    @Tag("LIFE-2")
    @Tag("LIFE-6")
    void afterTheStormEverythingIsThereOnce(long seed) {
        Storm storm = new Storm(seed);
        storm.rage(CALLS);
        storm.calmDown();
        String weather = "seed " + seed + ", " + storm.crashes() + " crashes: ";
        assertTrue(storm.crashes() > 20, weather + "too few");
        List<Errand> errands = errands(storm);
        everythingAskedForIsSettled(storm, errands, weather);
        repliesAreThereOnce(storm, errands, weather);
        messagesAreThereOnce(storm, errands, weather);
        linksAreThereOnce(storm, errands, weather);
        storm.journal.keys("call/").forEach(key -> {
            CallState call = storm.call(key.substring("call/".length()));
            onlyTheOpenLinkIsOpen(storm, call, weather);
            theBookingStandsInTheCalendar(storm, call, weather);
            theTicketHasItsTags(storm, call, weather);
        });
        noSlotIsTakenForNothing(storm, weather);
    }

    private static List<Errand> errands(Storm storm) {
        return Stream.concat(
                        storm.journal.keys("call/").stream(),
                        storm.calendar.deliveries().all().stream().map(message -> "in/calendar/" + message.id()))
                .flatMap(about -> storm.journal.errands(about).stream())
                .toList();
    }

    private static void everythingAskedForIsSettled(Storm storm, List<Errand> errands, String weather) {
        for (Errand errand : errands) {
            boolean failedLink =
                    errand.request().kind().equals("calendar.offer-link") && errand.status() == ErrandStatus.DROPPED;
            assertTrue(errand.status() == ErrandStatus.DONE || failedLink, weather + errand);
        }
        for (String key : storm.journal.keys("call/")) {
            for (Kept kept : storm.journal.read(key)) {
                kept.step()
                        .requests()
                        .keySet()
                        .forEach(id -> assertTrue(storm.journal.errand(id).isPresent(), weather + "lost " + id));
            }
        }
    }

    private static ImmutableMultiset<String> done(List<Errand> errands, String... kinds) {
        return errands.stream()
                .filter(errand -> errand.status() == ErrandStatus.DONE)
                .filter(errand -> List.of(kinds).contains(errand.request().kind()))
                .map(errand -> "storm/" + errand.id())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static Multiset<String> ids(Stream<Optional<RequestId>> requests) {
        return requests.flatMap(Optional::stream)
                .map(RequestId::value)
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static void repliesAreThereOnce(Storm storm, List<Errand> errands, String weather) {
        Stream<TicketEntry> entries = storm.tickets.tickets().stream().flatMap(ticket -> ticket.entries().stream());
        assertEquals(done(errands, "ticket.reply"), ids(entries.map(TicketEntry::request)), weather);
    }

    private static void messagesAreThereOnce(Storm storm, List<Errand> errands, String weather) {
        assertEquals(
                done(errands, "chat.tell", "chat.ask-manager", "chat.page-manager"),
                ids(storm.chat.messages().stream().map(message -> Optional.of(message.request()))),
                weather);
    }

    private static void linksAreThereOnce(Storm storm, List<Errand> errands, String weather) {
        assertEquals(
                done(errands, "calendar.offer-link"),
                ids(storm.calendar.links().stream().map(MemoryLink::request)),
                weather);
    }

    /** A link that was revoked may have been used before the calendar heard of it; that booking was refused then. */
    private static void onlyTheOpenLinkIsOpen(Storm storm, CallState call, String weather) {
        Stream.concat(call.links().current().stream(), call.links().former().stream())
                .filter(link -> link.id().isPresent())
                .forEach(link -> assertEquals(
                        link.status() == dev.ssc.calls.link.LinkStatus.OPEN
                                || link.status() == dev.ssc.calls.link.LinkStatus.EXPIRED,
                        status(storm, link) == LinkStatus.OPEN,
                        weather + call.key() + " " + link + " is " + status(storm, link)));
    }

    private static LinkStatus status(Storm storm, Link link) {
        return storm.calendar.link(link.id().orElseThrow()).orElseThrow().status();
    }

    private static void theBookingStandsInTheCalendar(Storm storm, CallState call, String weather) {
        if (call.phase() == CallPhase.BOOKED) {
            Meeting meeting = call.meeting().orElseThrow();
            MemoryBooking booking = storm.calendar.booking(meeting.booking()).orElseThrow();
            assertEquals(BookingStatus.BOOKED, booking.status(), weather + call.key());
            assertEquals(meeting.times().start(), booking.time().lowerEndpoint(), weather + call.key());
        }
    }

    private static void theTicketHasItsTags(Storm storm, CallState call, String weather) {
        boolean tagged = storm.tickets
                .find(call.ticket().number())
                .orElseThrow()
                .facts()
                .tags()
                .contains("customer_call");
        assertTrue(tagged || call.phase() != CallPhase.CLOSED, weather + call.key());
    }

    /** A slot is taken for a call that is to come, or was held, or was missed. */
    private static void noSlotIsTakenForNothing(Storm storm, String weather) {
        for (MemoryBooking booking : storm.calendar.bookings()) {
            if (booking.status() == BookingStatus.BOOKED) {
                List<String> calls =
                        storm.journal.named("booking/" + booking.id()).asList();
                assertEquals(1, calls.size(), weather + booking.id());
                CallState call = storm.call(calls.get(0).substring("call/".length()));
                boolean wanted = call.meeting()
                        .filter(meeting -> meeting.booking().equals(booking.id()))
                        .isPresent();
                assertTrue(wanted || call.noShows() > 0, weather + booking.id() + " " + call.key() + call.phase());
            }
        }
    }
}

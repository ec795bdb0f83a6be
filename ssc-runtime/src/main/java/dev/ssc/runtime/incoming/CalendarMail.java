package dev.ssc.runtime.incoming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Book;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.Reschedule;
import dev.ssc.calls.lead.People;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.deciding.Given;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.Names;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.CalendarMessage.Booked;
import dev.ssc.spi.calendar.CalendarMessage.Cancelled;
import dev.ssc.spi.calendar.CalendarMessage.Moved;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which call a message of the calendar is about, and what it is told (CALL-LINK-5, CALL-LINK-8, CALL-LINK-9).
 *
 * @param journal finds calls by link, booking and ticket
 * @param people everybody, as commands must know them
 * @param patience how long a message waits for what it is about
 */
record CalendarMail(Journal journal, Supplier<People> people, Duration patience) {

    private static final String CALENDAR = "calendar";
    private static final String RELEASE = "calendar.release-slot";
    private static final String UNKNOWN_LINK =
            "Somebody booked by a link that no call knows, for a ticket without a call; find out who it is, or try"
                    + " again to release the slot.";
    private static final String UNKNOWN_MOVE =
            "A booking was moved that no call knows; find out who it is, or try again to release its slot.";
    private static final String UNKNOWN_CANCELLATION = "A booking was cancelled that no call knows; look who it was.";

    Verdict verdict(CalendarMessage message, Instant at) {
        if (message instanceof Booked booked) {
            return booked(booked, at);
        }
        return message instanceof Moved moved ? moved(moved, at) : cancelled((Cancelled) message, at);
    }

    private Verdict booked(Booked booked, Instant at) {
        return call(Names.link(booked.link()))
                .map(call -> book(call, booked, at))
                .orElseGet(() -> new Verdict.Wait(
                        Names.link(booked.link()),
                        patience,
                        call(Names.ticket(booked.ticket()))
                                .map(call -> book(call, booked, at))
                                .orElseGet(
                                        () -> new Verdict.Ask(slot(booked.booking(), booked.start()), UNKNOWN_LINK))));
    }

    private Verdict book(String call, Booked booked, Instant at) {
        Given<CallState> book = given(
                call, at, new Book(people.get(), booked.link(), booked.booking(), booked.start(), booked.ticket()));
        return new Verdict.Tell(ImmutableList.of(book), Optional.empty());
    }

    private Verdict moved(Moved moved, Instant at) {
        String before = Names.booking(moved.replaces());
        Request slot = slot(moved.booking(), moved.start());
        return call(before)
                .or(() -> call(Names.booking(moved.booking())))
                .<Verdict>map(call -> new Verdict.Tell(
                        ImmutableList.of(given(
                                call,
                                at,
                                new Reschedule(people.get(), moved.booking(), moved.replaces(), moved.start()))),
                        Optional.of(slot)))
                .orElseGet(() -> new Verdict.Wait(before, patience, new Verdict.Ask(slot, UNKNOWN_MOVE)));
    }

    private Verdict cancelled(Cancelled cancelled, Instant at) {
        String name = Names.booking(cancelled.booking());
        Optional<String> call = call(name);
        if (call.isEmpty()) {
            return cancelled.rescheduled()
                    ? new Verdict.Settle()
                    : new Verdict.Wait(name, patience, new Verdict.Ask(gone(cancelled), UNKNOWN_CANCELLATION));
        }
        if (isOwnDeed(call.get(), cancelled.booking())) {
            return new Verdict.Settle();
        }
        Cancel cancel = new Cancel(
                cancelled.by(), cancelled.reason(), Optional.of(cancelled.booking()), cancelled.rescheduled());
        return new Verdict.Tell(ImmutableList.of(given(call.get(), at, cancel)), Optional.of(gone(cancelled)));
    }

    /** Whether the calendar tells of what the desk itself asks for: that the slot is free again. */
    private boolean isOwnDeed(String call, String booking) {
        return journal.errands(call).stream()
                .map(Errand::request)
                .filter(request -> request.kind().equals(RELEASE))
                .anyMatch(request -> booking.equals(request.facts().get("booking")));
    }

    private static Given<CallState> given(String call, Instant at, Command<CallState> command) {
        return Given.following(Kinds.CALL, Kinds.name(call), CALENDAR, at, state -> Optional.of(command));
    }

    /** The call of a name; of several, the one that began last. */
    private Optional<String> call(String name) {
        ImmutableSet<String> calls = journal.named(name);
        return calls.isEmpty() ? Optional.empty() : Optional.of(calls.asList().get(calls.size() - 1));
    }

    private static Request slot(String booking, Instant start) {
        return Request.of(RELEASE).fact("booking", booking).fact("start", start).build();
    }

    private static Request gone(Cancelled cancelled) {
        return Request.of("calendar.cancelled")
                .fact("booking", cancelled.booking())
                .build();
    }
}

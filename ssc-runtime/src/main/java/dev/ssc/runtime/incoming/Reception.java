package dev.ssc.runtime.incoming;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.lead.People;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.carrying.Owners;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.deciding.Given;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.errand.Family;
import dev.ssc.runtime.journal.Arrival;
import dev.ssc.runtime.journal.Arrival.Waiting;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.JournalException;
import dev.ssc.runtime.listening.Decided;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.ticketing.TicketMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what adapters hear. When a message was taken, it is written down: settled, or waiting. Thread-safe. */
public final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final String AGAIN = "again/";
    private static final Duration GIVE_UP = Duration.ofMinutes(15);

    private final Journal journal;
    private final Decisions decisions;
    private final Owners owners;
    private final InstantSource clock;
    private final CalendarMail calendar;
    private final TicketMail tickets;

    /**
     * Takes the messages of a desk.
     *
     * @param journal where they are written
     * @param decisions where lifecycles are told
     * @param lifecycles the lifecycles
     * @param owners who sees to what belongs to nobody
     * @param people everybody, as commands must know them
     * @param patience how long a message waits for what it is about
     * @param clock says when
     */
    public Reception(
            Journal journal,
            Decisions decisions,
            Lifecycles lifecycles,
            Owners owners,
            Supplier<People> people,
            Duration patience,
            InstantSource clock) {
        this.journal = journal;
        this.decisions = decisions;
        this.owners = owners;
        this.clock = clock;
        this.calendar = new CalendarMail(journal, people, patience);
        this.tickets = new TicketMail(journal, lifecycles, patience);
    }

    /**
     * Takes a message of the ticket system.
     *
     * @param incoming the message
     */
    public void ofTickets(Incoming<TicketMessage> incoming) {
        accept(new Arrival(Family.TICKETING, incoming, TicketMail.topic(incoming.message()), Optional.empty()));
    }

    /**
     * Takes a message of the calendar.
     *
     * @param incoming the message
     */
    public void ofCalendar(Incoming<CalendarMessage> incoming) {
        accept(new Arrival(Family.CALENDAR, incoming, Optional.empty(), Optional.empty()));
    }

    private void accept(Arrival arrival) {
        if (journal.arrival(arrival.id()).isEmpty()) {
            try {
                judge(arrival, false);
            } catch (JournalException unknown) {
                throw unknown;
            } catch (RuntimeException failed) {
                log(arrival, failed);
                decisions.write(Entry.of(arrival.waitingFor(AGAIN + arrival.id(), clock.instant())));
            }
        }
    }

    /**
     * Judges a message that is known, and waits: what it waits for is there, or it has waited long enough, or something
     * failed when it was judged before. If it goes on failing, a person has to look at it.
     *
     * @param arrival the message, as it is in the journal
     */
    public void judgeAgain(Arrival arrival) {
        Instant now = clock.instant();
        Optional<Waiting> waiting = arrival.waiting();
        boolean failedBefore =
                waiting.filter(since -> since.name().startsWith(AGAIN)).isPresent();
        boolean overdue = waiting.filter(until -> until.until().isAfter(now)).isEmpty();
        try {
            judge(arrival, overdue && !failedBefore);
        } catch (JournalException unknown) {
            throw unknown;
        } catch (RuntimeException failed) {
            if (waiting.filter(since -> since.until().plus(GIVE_UP).isAfter(now))
                    .isPresent()) {
                throw failed;
            }
            log(arrival, failed);
            ask(arrival, MessageFacts.toLookAt(arrival), "This message could not be judged; see to what it says.");
        }
    }

    private static void log(Arrival arrival, RuntimeException failed) {
        // The exception's message may hold what people wrote, so only its type and place are named.
        LOG.error(
                "message {} cannot be judged: {} at {}",
                arrival.id(),
                failed.getClass().getName(),
                place(failed));
    }

    private static String place(RuntimeException failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private void judge(Arrival arrival, boolean waited) {
        carryOut(arrival, verdict(arrival), waited);
    }

    private Verdict verdict(Arrival arrival) {
        Instant sent = arrival.incoming().sent();
        Instant now = clock.instant();
        Instant at = sent.isAfter(now) ? now : sent;
        Object message = arrival.incoming().message();
        return message instanceof TicketMessage ticket
                ? tickets.verdict(ticket, sent, at)
                : calendar.verdict((CalendarMessage) message, at);
    }

    private void carryOut(Arrival arrival, Verdict verdict, boolean waited) {
        if (verdict instanceof Verdict.Tell tell) {
            tell(arrival, tell);
        } else if (verdict instanceof Verdict.Ask ask) {
            ask(arrival, ask.request(), ask.sentence());
        } else if (verdict instanceof Verdict.Settle) {
            decisions.write(Entry.of(arrival.settled()));
        } else if (verdict instanceof Verdict.Wait wait) {
            waitOrEnd(arrival, wait, waited);
        }
    }

    private void waitOrEnd(Arrival arrival, Verdict.Wait wait, boolean waited) {
        if (waited) {
            carryOut(arrival, wait.atLast(), true);
        } else {
            decisions.write(
                    Entry.of(arrival.waitingFor(wait.name(), clock.instant().plus(wait.atMost()))));
        }
    }

    private void tell(Arrival arrival, Verdict.Tell tell) {
        ImmutableList<Given<?>> commands = tell.commands().stream()
                .map(given -> given.withId("in/" + arrival.id()))
                .collect(ImmutableList.toImmutableList());
        decisions.give(commands, decided -> settling(arrival, tell, decided));
    }

    /** The message is settled; what is refused without a request has nobody to see to it, so a person has to. */
    private Entry settling(Arrival arrival, Verdict.Tell tell, ImmutableList<Decided> decided) {
        Optional<Rejected<?>> refused = decided.stream()
                .map(first -> first.step().decision())
                .limit(1)
                .flatMap(decision -> decision instanceof Rejected<?> rejected
                                && rejected.requests().isEmpty()
                        ? Optional.<Rejected<?>>of(rejected).stream()
                        : Optional.<Rejected<?>>empty().stream())
                .findFirst();
        return refused.isPresent() && tell.ifRefused().isPresent()
                ? asking(
                        arrival,
                        toDo(
                                arrival,
                                decided.get(0).step().key(),
                                tell.ifRefused().get(),
                                refused.get().sentence()))
                : Entry.of(arrival.settled());
    }

    private void ask(Arrival arrival, Request request, String sentence) {
        decisions.write(asking(arrival, toDo(arrival, "in/" + arrival.id(), request, sentence)));
    }

    private static Entry asking(Arrival arrival, Errand errand) {
        return new Entry(
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(errand),
                ImmutableList.of(),
                Optional.of(arrival.settled()));
    }

    private Errand toDo(Arrival arrival, String about, Request request, String sentence) {
        return Errand.asked("in/" + arrival.id(), about, request, clock.instant())
                .change()
                .revision(0)
                .status(ErrandStatus.TO_DO)
                .failure(sentence)
                .owner(owners.of(about))
                .build();
    }
}

package dev.ssc.runtime.incoming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.MergeTicket;
import dev.ssc.calls.command.NoteMessage;
import dev.ssc.calls.command.ReopenTicket;
import dev.ssc.calls.command.SolveTicket;
import dev.ssc.calls.subject.Side;
import dev.ssc.calls.subject.Ticket;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.runtime.deciding.Given;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.Names;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketMessage.Merged;
import dev.ssc.spi.ticketing.TicketMessage.Reopened;
import dev.ssc.spi.ticketing.TicketMessage.Solved;
import dev.ssc.spi.ticketing.TicketMessage.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which calls a message of the ticket system is about, and what they are told (CALL-MARK-2, CALL-PREP-5, CALL-PREP-6).
 * Most tickets have no call, so a message about an unknown one is nobody's to-do.
 *
 * @param journal finds calls by ticket
 * @param lifecycles the calls
 * @param patience how long a message waits for a call of its ticket
 */
record TicketMail(Journal journal, Lifecycles lifecycles, Duration patience) {

    /** A chain of merges can be told in any order, and costs nobody anything while it waits. */
    private static final Duration MERGES_WAIT = Duration.ofDays(1);

    private static final String TICKETING = "ticketing";

    Verdict verdict(TicketMessage message, Instant sent, Instant at) {
        ImmutableSet<String> calls = journal.named(Names.ticket(message.ticket()));
        if (calls.isEmpty()) {
            return message instanceof Written
                    ? new Verdict.Ignore()
                    : new Verdict.Wait(Names.ticket(message.ticket()), wait(message), new Verdict.Settle());
        }
        ImmutableList<Given<?>> commands = calls.stream()
                .map(call -> given(call, at, state -> command(state, message, sent)))
                .collect(ImmutableList.toImmutableList());
        return new Verdict.Tell(commands, Optional.empty());
    }

    private Duration wait(TicketMessage message) {
        boolean isShort = patience.compareTo(MERGES_WAIT) < 0;
        return message instanceof Merged && isShort ? MERGES_WAIT : patience;
    }

    /** What a later word of the same topic makes outdated. */
    static Optional<String> topic(TicketMessage message) {
        return message instanceof Solved || message instanceof Reopened
                ? Optional.of(Names.ticket(message.ticket()) + " solved")
                : Optional.empty();
    }

    private static Given<CallState> given(
            String call, Instant at, Function<CallState, Optional<Command<CallState>>> command) {
        return Given.following(Kinds.CALL, Kinds.name(call), TICKETING, at, command);
    }

    /** What a call is told; nothing if it is over, or a later word has come. */
    private Optional<Command<CallState>> command(CallState call, TicketMessage message, Instant sent) {
        boolean outdated = topic(message)
                .flatMap(journal::latest)
                .filter(latest -> latest.isAfter(sent))
                .isPresent();
        return outdated || call.phase().terminal() ? Optional.empty() : command(call, message);
    }

    /** What is written on a former ticket counts; that it is solved does not, since systems close what was merged. */
    private Optional<Command<CallState>> command(CallState call, TicketMessage message) {
        if (message instanceof Written written) {
            return Optional.of(new NoteMessage(written.byCustomer() ? Side.CUSTOMER : Side.SUPPORT, written.open()));
        }
        if (!sameNumber(call.ticket().number(), message.ticket())) {
            return Optional.empty();
        }
        if (message instanceof Merged merged) {
            return Optional.of(new MergeTicket(merged.into(), otherCall(call, merged.into())));
        }
        return Optional.of(message instanceof Solved ? new SolveTicket() : new ReopenTicket());
    }

    private static boolean sameNumber(String one, String other) {
        return Ticket.bareNumber(one).equals(Ticket.bareNumber(other));
    }

    private Optional<String> otherCall(CallState call, String ticket) {
        return lifecycles.states(Kinds.CALL, journal.named(Names.ticket(ticket))).stream()
                .filter(other -> !other.phase().terminal())
                .map(CallState::call)
                .filter(other -> !other.equals(call.call()))
                .findFirst();
    }
}

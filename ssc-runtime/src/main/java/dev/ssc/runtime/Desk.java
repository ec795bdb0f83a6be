package dev.ssc.runtime;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallState;
import dev.ssc.calls.lead.People;
import dev.ssc.core.asking.AskedSeat;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.change.Declarations;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.departure.Departure;
import dev.ssc.core.departure.LeaveOrganisation;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.command.Adopt;
import dev.ssc.runtime.deciding.Given;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.organisation.Replacement;
import dev.ssc.runtime.workers.Work;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Sink;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where lifecycles are driven: commands come in and decisions go out, requests are carried out, deadlines act, and what
 * adapters hear is told. Thread-safe. Desks share nothing but what their host gives to several of them; those on one
 * journal share its lifecycles, and of two that decide at the same time the later decides again.
 *
 * <pre>{@code
 * try (Desk desk = Desk.opening().organisation(snapshot).ticketing(adapter).open()) {
 *     Step<CallState> step = desk.call("c1").give("ana", new Agree(...));
 * }
 * }</pre>
 */
public final class Desk implements AutoCloseable {

    private final DeskParts parts;
    private final AtomicBoolean closed = new AtomicBoolean();

    Desk(DeskParts parts) {
        this.parts = parts;
    }

    /** Listens, and lets the workers begin; if it cannot, the adapters are closed. */
    void begin() {
        try {
            listen();
        } catch (RuntimeException | Error unable) {
            closed.set(true);
            Ending.after(unable, parts.systems.adapters());
            throw unable;
        }
    }

    private void listen() {
        parts.systems
                .ticketing()
                .filter(adapter -> adapter.capabilities().contains(TicketingCapability.MESSAGES))
                .ifPresent(adapter -> adapter.listen(whileOpen(parts.reception::ofTickets)));
        parts.systems
                .calendar()
                .filter(adapter -> adapter.capabilities().contains(CalendarCapability.MESSAGES))
                .ifPresent(adapter -> adapter.listen(whileOpen(parts.reception::ofCalendar)));
        parts.workers.start(parts.work.lanes());
    }

    /** A message that comes after closing is refused, so that the adapter delivers it again to the next desk. */
    private <M> Sink<M> whileOpen(Sink<M> reception) {
        return incoming -> {
            mustBeOpen();
            reception.accept(incoming);
        };
    }

    /** {@return what a desk is opened with} */
    public static Opening opening() {
        return new Opening();
    }

    /**
     * A call.
     *
     * @param name what the host calls it
     * @return the call, whether it has begun or not
     */
    public DeskLifecycle<CallState> call(String name) {
        return new DeskLifecycle<>(this, Kinds.CALL, name);
    }

    /**
     * A term.
     *
     * @param name what the host calls it; a later term of the same person at the same seat has another name
     * @return the term, whether it has begun or not
     */
    public DeskLifecycle<TermState> term(String name) {
        return new DeskLifecycle<>(this, Kinds.TERM, name);
    }

    /**
     * An obligation.
     *
     * @param name what the host calls it
     * @return the obligation, whether it has begun or not
     */
    public DeskLifecycle<CadenceState> cadence(String name) {
        return new DeskLifecycle<>(this, Kinds.CADENCE, name);
    }

    /**
     * A seat that can be asked for.
     *
     * @param seat the seat as the organisation names it, such as {@code group/fern}
     * @return the request for it, whether there is one or not
     * @throws IllegalArgumentException if the organisation knows no such seat, and nobody ever asked for it
     */
    public DeskLifecycle<AskedSeat> seat(String seat) {
        parts.around.mustKnow(seat);
        return new DeskLifecycle<>(this, Kinds.SEAT, seat);
    }

    /**
     * A person who may leave.
     *
     * @param key key of the person
     * @return the departure, whether it has come or not
     */
    public DeskLifecycle<Departure> person(String key) {
        return new DeskLifecycle<>(this, Kinds.PERSON, key);
    }

    /** {@return everybody of the organisation, for those commands of calls that must know people} */
    public People people() {
        return parts.around.people();
    }

    /**
     * What a command of a term must know before there is one.
     *
     * @param person key of the person
     * @param seat the seat as the organisation names it, such as {@code group/fern}
     * @return the surroundings, as things stand now
     * @throws IllegalArgumentException if the organisation knows no such person or seat
     */
    public TermSurroundings around(String person, String seat) {
        return parts.around.around(person, seat);
    }

    /**
     * What a command of a term must know.
     *
     * @param term the term
     * @return the surroundings of its person and seat, as things stand now
     * @throws IllegalArgumentException if it has not begun, or the organisation knows its person or seat no more
     */
    public TermSurroundings around(TermState term) {
        return parts.around.around(term);
    }

    /**
     * The command by which somebody leaves (TERM-7). When it is accepted, all terms, backfills and calls of the person
     * are told in the same step.
     *
     * @param person key of the person
     * @return the command
     */
    public LeaveOrganisation leaving(String person) {
        return parts.leaving.command(person, TermPolicy.defaults().clockSkew());
    }

    /**
     * Begins a term for every counterpart whom the organisation states and who has no open term at that seat yet
     * (TERM-8), called {@code PERSON@SEAT}. Counterparts who are not linked to a person have none.
     *
     * @param by who has it done
     * @param termPolicy what the terms keep (LIFE-8)
     * @return the steps by which they began
     */
    public ImmutableList<Step<TermState>> adopt(String by, TermPolicy termPolicy) {
        return parts.adoptions.unadopted().stream()
                .map(stated ->
                        term(stated.name()).give(by, nothing -> new Adopt(stated.term(), stated.around(), termPolicy)))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return who serves where and what is asked for, for questions of coverage} */
    public Roster roster() {
        return parts.around.roster();
    }

    /** {@return the organisation in force, and what was found in it} */
    public Snapshot organisation() {
        return parts.inForce.snapshot();
    }

    /**
     * Reads the organisation anew, and puts it in force as {@link #refresh(Snapshot, Declarations)} does.
     *
     * @param source where it is read
     * @param declared what people declared about the way from the one in force to this (ORG-8)
     * @return what was found about the change; an error by ORG-9 if the last good one stays in force
     */
    public ImmutableList<Finding> refresh(OrganisationSource source, Declarations declared) {
        try {
            return refresh(OrganisationReader.read(source.read()), declared);
        } catch (AdapterException unreadable) {
            return ImmutableList.of(parts.inForce.unreadable(String.valueOf(unreadable.getMessage())));
        }
    }

    /**
     * Puts an organisation in force that the host has read. Open terms of groups that were renamed, moved, split or
     * merged go on at the seats of the new organisation (ORG-8).
     *
     * @param next the organisation
     * @param declared what people declared about the way from the one in force to this (ORG-8)
     * @return what was found about the change; an error by ORG-9 if the last good one stays in force
     */
    public ImmutableList<Finding> refresh(Snapshot next, Declarations declared) {
        mustBeOpen();
        Replacement replacement = parts.inForce.replace(next, declared);
        replacement.lineage().ifPresent(lineage -> new Succession(this, parts, lineage).carryAll());
        return replacement.findings();
    }

    /**
     * Has requests carried out that no lifecycle asked for, such as the posts of an update (UPD-2).
     *
     * @param about what they are about, unique among all that the host ever asks for, such as {@code
     *     update/fern/17.3.0}; what was asked for before is not asked again
     * @param requests what is asked, in order
     * @return the errands
     */
    public ImmutableList<Errand> ask(String about, ImmutableList<Request> requests) {
        mustBeOpen();
        return parts.settling.ask(about, requests);
    }

    /** {@return what people have to see to, in the order in which it was asked} */
    public ImmutableList<Errand> toDos() {
        return parts.journal.toDos();
    }

    /**
     * A person says what became of a to-do.
     *
     * @param errand id of the errand
     * @param by key of the person
     * @param settlement what they say
     * @return the errand as it is now; {@link Errand#settledBy()} says who was first
     * @throws IllegalArgumentException if there is no such errand, or it cannot be settled like that
     */
    public Errand settle(String errand, String by, Settlement settlement) {
        mustBeOpen();
        return parts.settling.settle(errand, by, settlement);
    }

    /** {@return what this desk leaves to people, for want of adapters or of what they can do; a sentence each} */
    public ImmutableList<String> shortcomings() {
        return parts.systems.shortcomings();
    }

    /**
     * Waits for what is under way and does what is due, both within the policy's {@link DeskPolicy#drain()}, and closes
     * the adapters. Everything else stays in the journal for the next desk; a call of an adapter that is broken off
     * counts there as one whose answer was lost. Closing again does nothing. May be called by any thread, a listener's
     * among them, interrupted or not.
     *
     * @throws RuntimeException what an adapter or the journal threw meanwhile; all adapters are closed nevertheless
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            Ending.of(() -> finish(parts.policy.drain()), parts.dispatch::adaptersAreClosing, parts.systems.adapters());
        }
    }

    private void finish(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        parts.workers.stop(atMost);
        boolean more = true;
        while (more && System.nanoTime() - end < 0) {
            more = parts.work.lanes().stream().anyMatch(Work::once);
        }
    }

    <S extends State> Step<S> give(Given<S> given) {
        mustBeOpen();
        return parts.decisions.give(given);
    }

    void mustBeOpen() {
        if (closed.get()) {
            throw new IllegalStateException("the desk is closed; open a new one on the same journal");
        }
    }

    /** The time at this desk; clocks of several hosts differ, and one may be set back, so it is never before an event. */
    Instant nowAfter(Instant last) {
        Instant now = parts.clock.instant();
        return last.isAfter(now) ? last : now;
    }

    Lifecycles lifecycles() {
        return parts.lifecycles;
    }

    Journal journal() {
        return parts.journal;
    }
}

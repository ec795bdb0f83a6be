package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketFacts;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketMessage.Merged;
import dev.ssc.spi.ticketing.TicketMessage.Reopened;
import dev.ssc.spi.ticketing.TicketMessage.Solved;
import dev.ssc.spi.ticketing.TicketMessage.Written;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A ticket system in memory. Customers and support write, solve, reopen and merge by the methods of this class; hosts
 * by an {@link #adapter}. Every number that was merged away names the ticket that it went into, which has what was
 * written and tagged on both. Thread-safe.
 */
public final class MemoryTickets extends MemoryWorld {

    private final Map<String, Ticket> tickets = new LinkedHashMap<>();
    private final Deliveries<TicketMessage> deliveries;

    /**
     * A system without tickets.
     *
     * @param clock tells when things happen
     */
    public MemoryTickets(InstantSource clock) {
        this(clock, USUAL_LIMIT);
    }

    /**
     * A system without tickets, whose adapters have a time limit.
     *
     * @param clock tells when things happen
     * @param timeLimit how long a call waits for an answer, in real time
     */
    public MemoryTickets(InstantSource clock, Duration timeLimit) {
        super(clock, timeLimit);
        this.deliveries = new Deliveries<>(clock);
    }

    /**
     * The world behind an adapter, such as one that was chosen by the id {@code memory}.
     *
     * @param adapter made by a factory or by {@link #adapter}, open or closed, and not wrapped
     * @return the world that it is a connection to
     * @throws IllegalArgumentException if it is an adapter of another system
     */
    public static MemoryTickets of(TicketingAdapter adapter) {
        return connection(MemoryTicketing.class, adapter).tickets();
    }

    /**
     * A new connection that can do everything.
     *
     * @return an adapter, to be closed by the caller
     */
    public TicketingAdapter adapter() {
        return adapterWithout();
    }

    /**
     * A new connection that declares some capabilities to be missing.
     *
     * @param missing what it cannot do
     * @return an adapter, to be closed by the caller
     */
    public TicketingAdapter adapterWithout(TicketingCapability... missing) {
        EnumSet<TicketingCapability> none = EnumSet.noneOf(TicketingCapability.class);
        none.addAll(Arrays.asList(missing));
        return new MemoryTicketing(this, none);
    }

    /**
     * What is told to hosts, and when.
     *
     * @return the deliveries
     */
    public Deliveries<TicketMessage> deliveries() {
        return deliveries;
    }

    /**
     * A customer opens a ticket.
     *
     * @param number its number, new here
     * @param customer who asks
     */
    public synchronized void open(String number, String customer) {
        if (tickets.putIfAbsent(number, new Ticket(number, customer)) != null) {
            throw new IllegalArgumentException("there is a ticket " + number + " already");
        }
    }

    /**
     * Somebody gives a ticket a priority.
     *
     * @param number number of a ticket
     * @param priority in any word
     */
    public synchronized void prioritise(String number, String priority) {
        ticket(number).priority = Optional.of(priority);
    }

    /**
     * The customer writes; a solved ticket is reopened by it.
     *
     * @param number number of a ticket
     * @param text what they write
     */
    public void customerWrites(String number, String text) {
        write(number, "customer", true, text);
        deliveries.pass();
    }

    /**
     * A person of support writes.
     *
     * @param number number of a ticket
     * @param open whether everybody on the ticket can read it; an internal note is not open
     * @param text what they write
     */
    public void supportWrites(String number, boolean open, String text) {
        write(number, "support", open, text);
        deliveries.pass();
    }

    /**
     * Somebody solves a ticket; nothing happens if it is solved.
     *
     * @param number number of a ticket
     */
    public void solve(String number) {
        settle(number, true);
        deliveries.pass();
    }

    /**
     * Somebody reopens a ticket; nothing happens if it is open.
     *
     * @param number number of a ticket
     */
    public void reopen(String number) {
        settle(number, false);
        deliveries.pass();
    }

    /**
     * Somebody merges a ticket into another one, which keeps its customer, priority, assignee and state, and gets the
     * entries and tags of both.
     *
     * @param number number of the ticket that goes
     * @param into number of the ticket that stays, another one
     */
    public void merge(String number, String into) {
        unite(number, into);
        deliveries.pass();
    }

    /**
     * A ticket as it stands.
     *
     * @param number its number, or one that was merged into it
     * @return the ticket, if there is one
     */
    public synchronized Optional<MemoryTicket> find(String number) {
        return Optional.ofNullable(tickets.get(number)).map(Ticket::current).map(Ticket::view);
    }

    /**
     * All tickets that were not merged into others.
     *
     * @return the tickets, in the order in which they were opened
     */
    public synchronized ImmutableList<MemoryTicket> tickets() {
        return tickets.values().stream()
                .filter(ticket -> ticket.into.isEmpty())
                .map(Ticket::view)
                .collect(ImmutableList.toImmutableList());
    }

    synchronized void reply(RequestId id, String number, Words words) {
        Ticket ticket = named(number);
        ticket.entries.add(new TicketEntry("host", true, words.plain(), now(), Optional.of(id)));
    }

    synchronized void tag(String number, ImmutableSet<String> tags) {
        named(number).tags.addAll(tags);
    }

    synchronized void assign(String number, Colleague to) {
        Ticket ticket = named(number);
        if (!people().knows(to.key())) {
            throw refusal("The ticket system in memory does not know the person " + to.key() + "; add them there.");
        }
        ticket.assignee = Optional.of(to.key());
    }

    Optional<TicketFacts> facts(String number) {
        return find(number).map(MemoryTicket::facts);
    }

    private Ticket named(String number) {
        return Optional.ofNullable(tickets.get(number))
                .map(Ticket::current)
                .orElseThrow(() -> refusal("The ticket system in memory has no such ticket; check its number."));
    }

    private Ticket ticket(String number) {
        return Optional.ofNullable(tickets.get(number))
                .map(Ticket::current)
                .orElseThrow(() -> new IllegalArgumentException("there is no ticket " + number));
    }

    private synchronized void write(String number, String author, boolean open, String text) {
        Ticket ticket = ticket(number);
        ticket.entries.add(new TicketEntry(author, open, text, now(), Optional.empty()));
        boolean byCustomer = author.equals("customer");
        deliveries.add(new Written(ticket.number, byCustomer, open));
        if (byCustomer) {
            settle(number, false);
        }
    }

    private synchronized void settle(String number, boolean solved) {
        Ticket ticket = ticket(number);
        if (ticket.solved != solved) {
            ticket.solved = solved;
            deliveries.add(solved ? new Solved(ticket.number) : new Reopened(ticket.number));
        }
    }

    private synchronized void unite(String number, String into) {
        Ticket goes = ticket(number);
        Ticket stays = ticket(into);
        if (goes == stays) {
            throw new IllegalArgumentException("ticket " + number + " cannot be merged into itself");
        }
        goes.mergeInto(stays);
        deliveries.add(new Merged(goes.number, stays.number));
    }
}

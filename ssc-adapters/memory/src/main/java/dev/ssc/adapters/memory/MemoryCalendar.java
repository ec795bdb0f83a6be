package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.BookingQuestion;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.CalendarMessage.Booked;
import dev.ssc.spi.calendar.CalendarMessage.Cancelled;
import dev.ssc.spi.calendar.CalendarMessage.Moved;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A scheduling system in memory. Customers book, move and cancel by the methods of this class; hosts offer links by an
 * {@link #adapter}. A booking is refused where the link is not open any more, a required answer is blank, the time is
 * past, or somebody is busy. Links and bookings are named after when the calendar began, so that those of an earlier run
 * are never taken for them. A move is told in two halves: a cancellation that is marked, and a move to a booking of
 * another name. What the host releases is not told. Thread-safe.
 */
public final class MemoryCalendar extends MemoryWorld {

    private static final Duration USUAL_LIFETIME = Duration.ofDays(90);

    private final Map<String, MemoryLink> links = new LinkedHashMap<>();
    private final Map<String, MemoryBooking> bookings = new LinkedHashMap<>();
    private final PeoplesTime time = new PeoplesTime();
    private final Deliveries<CalendarMessage> deliveries;
    private Duration lifetime = USUAL_LIFETIME;

    /**
     * An empty calendar.
     *
     * @param clock tells when things happen
     */
    public MemoryCalendar(InstantSource clock) {
        this(clock, USUAL_LIMIT);
    }

    /**
     * An empty calendar, whose adapters have a time limit.
     *
     * @param clock tells when things happen
     * @param timeLimit how long a call waits for an answer, in real time
     */
    public MemoryCalendar(InstantSource clock, Duration timeLimit) {
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
    public static MemoryCalendar of(CalendarAdapter adapter) {
        return connection(MemoryCalendaring.class, adapter).calendar();
    }

    /**
     * A new connection that can do everything.
     *
     * @return an adapter, to be closed by the caller
     */
    public CalendarAdapter adapter() {
        return adapterWithout();
    }

    /**
     * A new connection that declares some capabilities to be missing.
     *
     * @param missing what it cannot do
     * @return an adapter, to be closed by the caller
     */
    public CalendarAdapter adapterWithout(CalendarCapability... missing) {
        EnumSet<CalendarCapability> none = EnumSet.noneOf(CalendarCapability.class);
        none.addAll(Arrays.asList(missing));
        return new MemoryCalendaring(this, none);
    }

    /**
     * What is told to hosts, and when.
     *
     * @return the deliveries
     */
    public Deliveries<CalendarMessage> deliveries() {
        return deliveries;
    }

    /**
     * How long links can be booked, from now on and for links made before; 90 days unless said.
     *
     * @param duration from when the link was made; at its end the link is expired
     */
    public synchronized void linksLast(Duration duration) {
        lifetime = duration;
    }

    /**
     * A person has something else to do.
     *
     * @param person the host's key of the person
     * @param from when it begins
     * @param to when it is over
     */
    public synchronized void occupy(String person, Instant from, Instant to) {
        time.occupy(person, Range.closedOpen(from, to));
    }

    /**
     * Somebody makes a link by hand, which no host knows.
     *
     * @param offer what can be booked by it
     * @return the link
     */
    public BookingLink makeByHand(LinkOffer offer) {
        return make(offer, Optional.empty());
    }

    /**
     * A customer books.
     *
     * @param link name or address of a link
     * @param start when the call is to start
     * @param answer what they answer to the questions, the ticket among them
     * @return the calendar's name of the booking; empty if it was refused
     */
    public Optional<String> book(String link, Instant start, String answer) {
        Optional<String> booking = keep(link, start, answer);
        deliveries.pass();
        return booking;
    }

    /**
     * Somebody moves a booking.
     *
     * @param booking the calendar's name of it
     * @param start when the call is to start now
     * @return the new name; empty if there is no such booking any more, or the new time is refused
     */
    public Optional<String> move(String booking, Instant start) {
        Optional<String> moved = shift(booking, start);
        deliveries.pass();
        return moved;
    }

    /**
     * Somebody cancels a booking.
     *
     * @param booking the calendar's name of it
     * @param by {@code customer}, or the key of a person
     * @param reason why, in their words; may be blank
     * @return whether it stood
     */
    public boolean cancel(String booking, String by, String reason) {
        boolean stood = drop(booking, by, reason);
        deliveries.pass();
        return stood;
    }

    /**
     * All links that were ever made.
     *
     * @return the links, in order
     */
    public synchronized ImmutableList<MemoryLink> links() {
        return links.values().stream().map(this::aged).collect(ImmutableList.toImmutableList());
    }

    /**
     * All bookings that were ever made.
     *
     * @return the bookings, in order
     */
    public synchronized ImmutableList<MemoryBooking> bookings() {
        return ImmutableList.copyOf(bookings.values());
    }

    /**
     * A link as it stands.
     *
     * @param nameOrAddress its name or address
     * @return the link, if there is one
     */
    public synchronized Optional<MemoryLink> link(String nameOrAddress) {
        return Optional.ofNullable(links.get(nameOrAddress.substring(nameOrAddress.lastIndexOf('/') + 1)))
                .filter(link -> link.isNamed(nameOrAddress))
                .map(this::aged);
    }

    /**
     * A booking as it stands.
     *
     * @param booking the calendar's name of it
     * @return the booking, if there is one
     */
    public synchronized Optional<MemoryBooking> booking(String booking) {
        return Optional.ofNullable(bookings.get(booking));
    }

    BookingLink offer(RequestId id, LinkOffer offer) {
        offer.hosts().forEach(this::known);
        return make(offer, Optional.of(id));
    }

    synchronized void revoke(String name) {
        link(name)
                .filter(link -> link.status() == LinkStatus.OPEN)
                .ifPresent(link -> links.put(link.link().id(), link.with(LinkStatus.REVOKED)));
    }

    synchronized void release(String name) {
        standing(name).ifPresent(booking -> end(booking, BookingStatus.RELEASED));
    }

    synchronized ImmutableRangeSet<Instant> busy(Colleague who, Range<Instant> within) {
        known(who);
        return time.busy(who.key(), within);
    }

    private synchronized BookingLink make(LinkOffer offer, Optional<RequestId> request) {
        String name = "link-" + nth(links.size() + 1);
        BookingLink link = new BookingLink(name, "https://calendar.example/book/" + name);
        links.put(name, new MemoryLink(link, offer, now(), LinkStatus.OPEN, request));
        return link;
    }

    private synchronized Optional<String> keep(String name, Instant start, String answer) {
        return link(name)
                .filter(link -> link.status() == LinkStatus.OPEN && !start.isBefore(now()))
                .filter(link ->
                        !answer.isBlank() || link.offer().questions().stream().noneMatch(BookingQuestion::required))
                .flatMap(link -> place(link, start, answer).map(booking -> {
                    links.put(link.link().id(), link.with(LinkStatus.USED));
                    deliveries.add(new Booked(booking, link.link().id(), start, answer));
                    return booking;
                }));
    }

    private synchronized Optional<String> shift(String name, Instant start) {
        Optional<MemoryBooking> before = standing(name).filter(booking -> !start.isBefore(now()));
        before.ifPresent(booking -> end(booking, BookingStatus.MOVED));
        return before.flatMap(booking -> {
            Optional<String> after = link(booking.link()).flatMap(link -> place(link, start, booking.answer()));
            after.ifPresentOrElse(moved -> tellMove(booking, moved, start), () -> restore(booking));
            return after;
        });
    }

    private synchronized boolean drop(String name, String by, String reason) {
        Optional<MemoryBooking> stood = standing(name);
        stood.ifPresent(booking -> {
            end(booking, BookingStatus.CANCELLED);
            deliveries.add(new Cancelled(name, by, reason, false));
        });
        return stood.isPresent();
    }

    private Optional<String> place(MemoryLink link, Instant start, String answer) {
        Range<Instant> wanted = Range.closedOpen(start, start.plus(link.offer().length()));
        if (!time.book(link.offer().hosts(), wanted)) {
            return Optional.empty();
        }
        String name = "booking-" + nth(bookings.size() + 1);
        bookings.put(
                name,
                new MemoryBooking(name, link.link().id(), wanted, link.offer().hosts(), answer, BookingStatus.BOOKED));
        return Optional.of(name);
    }

    private void tellMove(MemoryBooking before, String after, Instant start) {
        deliveries.add(new Cancelled(before.id(), "customer", "", true));
        deliveries.add(new Moved(after, before.id(), start));
    }

    private void end(MemoryBooking booking, BookingStatus status) {
        time.release(booking);
        bookings.put(booking.id(), booking.with(status));
    }

    private void restore(MemoryBooking booking) {
        time.book(booking.hosts(), booking.time());
        bookings.put(booking.id(), booking);
    }

    private Optional<MemoryBooking> standing(String name) {
        return booking(name).filter(MemoryBooking::stands);
    }

    private MemoryLink aged(MemoryLink link) {
        boolean over =
                link.status() == LinkStatus.OPEN && !now().isBefore(link.since().plus(lifetime));
        return over ? link.with(LinkStatus.EXPIRED) : link;
    }

    private void known(Colleague who) {
        if (!people().knows(who.key())) {
            throw refusal("The calendar in memory does not know the person " + who.key() + "; add them there.");
        }
    }
}

package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.calendar.LinkOffer;
import dev.ssc.tck.CalendarSetting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A calendar in memory, with an adapter that may lack capabilities. */
public class MemoryCalendarSetting implements CalendarSetting, MemorySetting<CalendarAdapter> {

    private final MemoryCalendar world = new MemoryCalendar(InstantSource.system(), TIME_LIMIT);
    private final CalendarCapability[] missing;

    public MemoryCalendarSetting(CalendarCapability... missing) {
        this.missing = missing;
    }

    @Override
    public MemoryCalendar world() {
        return world;
    }

    @Override
    public CalendarAdapter connect() {
        return world.adapterWithout(missing);
    }

    @Override
    public ImmutableList<LinkOffer> offers(String title) {
        return world.links().stream()
                .map(MemoryLink::offer)
                .filter(offer -> offer.title().equals(title))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean isOpen(BookingLink link) {
        return world.link(link.url())
                .filter(seen -> seen.status() == LinkStatus.OPEN)
                .isPresent();
    }

    @Override
    public Optional<String> book(BookingLink link, Instant start, String ticket) {
        return world.book(link.url(), start, ticket);
    }

    @Override
    public String move(String booking, Instant start) {
        return world.move(booking, start).orElseThrow();
    }

    @Override
    public void cancel(String booking) {
        world.cancel(booking, "customer", "Solved meanwhile.");
    }

    @Override
    public BookingLink linkOtherwise() {
        return world.makeByHand(
                new LinkOffer("By hand", Duration.ofMinutes(45), ImmutableList.of(), ImmutableList.of(somebody())));
    }

    @Override
    public String bookingOtherwise(Instant start) {
        return world.book(linkOtherwise().id(), start, "4711").orElseThrow();
    }

    @Override
    public boolean isFree(Colleague who, Range<Instant> time) {
        return world.bookings().stream()
                .noneMatch(booking -> booking.stands()
                        && booking.hosts().contains(who)
                        && booking.time().isConnected(time)
                        && !booking.time().intersection(time).isEmpty());
    }

    @Override
    public void occupy(Colleague who, Range<Instant> time) {
        world.occupy(who.key(), time.lowerEndpoint(), time.upperEndpoint());
    }
}

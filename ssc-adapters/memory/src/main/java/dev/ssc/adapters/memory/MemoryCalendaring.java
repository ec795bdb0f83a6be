package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Instant;
import java.util.EnumSet;

/** A connection to {@link MemoryCalendar}. */
final class MemoryCalendaring extends MemoryAdapter<CalendarCapability> implements CalendarAdapter {

    private final MemoryCalendar calendar;
    private final Listening<CalendarMessage> listening;

    MemoryCalendaring(MemoryCalendar calendar, EnumSet<CalendarCapability> missing) {
        super(calendar, missing);
        this.calendar = calendar;
        this.listening = new Listening<>(calendar.deliveries());
    }

    MemoryCalendar calendar() {
        return calendar;
    }

    @Override
    public BookingLink offerLink(RequestId id, LinkOffer offer) {
        return carryOut(id, CalendarCapability.LINKS, BookingLink.class, () -> calendar.offer(id, offer));
    }

    @Override
    public void revokeLink(RequestId id, String link) {
        carryOut(id, CalendarCapability.REVOCATION, () -> calendar.revoke(link));
    }

    @Override
    public void releaseSlot(RequestId id, String booking) {
        carryOut(id, CalendarCapability.SLOTS, () -> calendar.release(booking));
    }

    @Override
    public ImmutableRangeSet<Instant> busy(Colleague who, Range<Instant> within) {
        return ask(CalendarCapability.BUSY_TIMES, () -> calendar.busy(who, within));
    }

    @Override
    public void listen(Sink<CalendarMessage> sink) {
        check(CalendarCapability.MESSAGES);
        listening.begin(sink);
    }

    @Override
    public void close() {
        listening.end();
        super.close();
    }

    @Override
    CalendarCapability repetition() {
        return CalendarCapability.REPETITION;
    }

    @Override
    CalendarCapability outcomes() {
        return CalendarCapability.OUTCOMES;
    }

    @Override
    CalendarCapability identities() {
        return CalendarCapability.PEOPLE;
    }
}

package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.calendar.CalendarMessage;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Instant;
import java.util.Optional;

/** An adapter that works, to be broken in one place. */
class AroundCalendar implements CalendarAdapter {

    final CalendarAdapter right;

    AroundCalendar(CalendarAdapter right) {
        this.right = right;
    }

    @Override
    public ImmutableSet<CalendarCapability> capabilities() {
        return right.capabilities();
    }

    @Override
    public Outcome outcome(RequestId id) {
        return right.outcome(id);
    }

    @Override
    public Optional<String> identify(Colleague who) {
        return right.identify(who);
    }

    @Override
    public BookingLink offerLink(RequestId id, LinkOffer offer) {
        return right.offerLink(id, offer);
    }

    @Override
    public void revokeLink(RequestId id, String link) {
        right.revokeLink(id, link);
    }

    @Override
    public void releaseSlot(RequestId id, String booking) {
        right.releaseSlot(id, booking);
    }

    @Override
    public ImmutableRangeSet<Instant> busy(Colleague who, Range<Instant> within) {
        return right.busy(who, within);
    }

    @Override
    public void listen(Sink<CalendarMessage> sink) {
        right.listen(sink);
    }

    @Override
    public void close() {
        right.close();
    }
}

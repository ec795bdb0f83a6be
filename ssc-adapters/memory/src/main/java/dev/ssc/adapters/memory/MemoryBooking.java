package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.spi.Colleague;
import java.time.Instant;

/**
 * A booking as it stands.
 *
 * @param id the calendar's name of it
 * @param link the calendar's name of the link by which it was made
 * @param time the time that is kept, half-open
 * @param hosts whose time it is
 * @param answer what the customer answered when asked for the ticket
 * @param status what became of it
 */
public record MemoryBooking(
        String id,
        String link,
        Range<Instant> time,
        ImmutableList<Colleague> hosts,
        String answer,
        BookingStatus status) {

    /** Without the answer, which is what a customer wrote. */
    @Override
    public String toString() {
        return "MemoryBooking[id=" + id + ", link=" + link + ", time=" + time + ", status=" + status + "]";
    }

    boolean stands() {
        return status == BookingStatus.BOOKED;
    }

    MemoryBooking with(BookingStatus changed) {
        return new MemoryBooking(id, link, time, hosts, answer, changed);
    }
}

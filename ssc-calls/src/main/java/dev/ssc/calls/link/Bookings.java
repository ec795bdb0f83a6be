package dev.ssc.calls.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * Which bookings a call ever had (CALL-LINK-5, CALL-LINK-8).
 *
 * @param links booking to the link by which it came
 * @param superseded the bookings in whose place another came
 */
public record Bookings(ImmutableMap<String, String> links, ImmutableSet<String> superseded) {

    private static final Bookings NONE = new Bookings(ImmutableMap.of(), ImmutableSet.of());

    /** {@return no booking yet} */
    public static Bookings none() {
        return NONE;
    }

    /**
     * Whether a booking came by a link before.
     *
     * @param booking the calendar's name of the booking
     * @param link the calendar's name of the link
     * @return true if this call was booked so
     */
    public boolean cameBy(String booking, String link) {
        return link.equals(links.get(booking));
    }

    /**
     * Whether another booking came in the place of one.
     *
     * @param booking the calendar's name of the booking
     * @return true if it was superseded
     */
    public boolean isSuperseded(String booking) {
        return superseded.contains(booking);
    }

    /**
     * With a new booking.
     *
     * @param booking the calendar's name of the booking
     * @param link the link by which it came
     * @return the bookings
     */
    public Bookings with(String booking, String link) {
        return new Bookings(links.isEmpty() ? ImmutableMap.of(booking, link) : also(booking, link), superseded);
    }

    private ImmutableMap<String, String> also(String booking, String link) {
        return ImmutableMap.<String, String>builder()
                .putAll(links)
                .put(booking, link)
                .buildKeepingLast();
    }

    /**
     * With a booking in the place of another.
     *
     * @param booking the new one
     * @param replaced the one before; a calendar may keep its name
     * @return the bookings; the new one came by the same link
     */
    public Bookings moved(String booking, String replaced) {
        if (booking.equals(replaced)) {
            return this;
        }
        ImmutableSet<String> gone =
                ImmutableSet.<String>builder().addAll(superseded).add(replaced).build();
        return new Bookings(links, gone).with(booking, links.getOrDefault(replaced, ""));
    }
}

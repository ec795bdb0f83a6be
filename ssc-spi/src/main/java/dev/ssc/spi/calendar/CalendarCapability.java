package dev.ssc.spi.calendar;

import dev.ssc.spi.Capability;

/** What a calendar or scheduling system can do for a host, or declares that it cannot. */
public enum CalendarCapability implements Capability {
    /** It can make booking links that can be used once. */
    LINKS("make booking links that can be used once"),
    /** It can take a booking link back. */
    REVOCATION("take a booking link back"),
    /** It can release a booked slot. */
    SLOTS("release a booked slot"),
    /** It can say when a person is busy. */
    BUSY_TIMES("say when a person is busy"),
    /** It can tell of bookings, moves and cancellations. */
    MESSAGES("tell of bookings, moves and cancellations"),
    /** It can see that a request was carried out before. */
    REPETITION("see that a request was carried out before"),
    /** It can say what became of a request whose answer was lost. */
    OUTCOMES("say what became of a request whose answer was lost"),
    /** It can find out who a person is there. */
    PEOPLE("find out who a person is there");

    private final String ability;

    CalendarCapability(String ability) {
        this.ability = ability;
    }

    @Override
    public String ability() {
        return ability;
    }
}

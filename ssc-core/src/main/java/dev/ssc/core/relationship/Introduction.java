package dev.ssc.core.relationship;

import dev.ssc.core.lifecycle.Worded;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.util.Optional;

/** How a new counterpart meets the product manager (REL-1). */
public enum Introduction implements Worded {
    /** A coffee chat: their working hours meet. */
    COFFEE_CHAT,
    /** A handshake in chat: their working hours do not meet. */
    HANDSHAKE,
    /** The hours of one of them are unknown: a person decides. */
    UNDECIDED;

    /**
     * How two people meet.
     *
     * @param counterpart when the new counterpart works
     * @param productManager when the product manager works; empty if there is none, or nobody knows who it is
     * @param approved the day the term became active, in the counterpart's zone
     * @param window how long their hours must meet, and on how many days after that one to look
     * @return a coffee chat if their hours meet for long enough on one of the days
     */
    public static Introduction between(
            WorkingTime counterpart,
            Optional<WorkingTime> productManager,
            LocalDate approved,
            IntroductionWindow window) {
        return productManager
                .flatMap(counterpart::overlapWith)
                .map(overlap -> overlap.reaches(window.leastOverlap(), approved.plusDays(1), window.days()))
                .map(meet -> meet ? COFFEE_CHAT : HANDSHAKE)
                .orElse(UNDECIDED);
    }
}

package dev.ssc.runtime.deciding;

import dev.ssc.core.departure.DeparturePhase;
import dev.ssc.runtime.lifecycle.Kinds;

/**
 * The people who have left the organisation (TERM-7).
 *
 * @param lifecycles the departures among others
 */
public record Leavers(Lifecycles lifecycles) {

    /**
     * Whether somebody has left.
     *
     * @param person key of the person
     * @return true once their departure was accepted
     */
    public boolean include(String person) {
        return lifecycles.current(Kinds.PERSON, person).state().phase() == DeparturePhase.LEFT;
    }
}

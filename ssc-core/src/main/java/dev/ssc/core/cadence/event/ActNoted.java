package dev.ssc.core.cadence.event;

import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import java.time.LocalDate;

/**
 * Something was done that counts for no period (CAD-7, CAD-10).
 *
 * @param by who did it
 * @param day the day of that person
 * @param manner how
 */
public record ActNoted(String by, LocalDate day, ActManner manner) implements CadenceEvent {

    @Override
    public String name() {
        return "act-noted";
    }

    @Override
    public CadenceState apply(CadenceState state) {
        return state;
    }
}

package dev.ssc.core.cadence.event;

import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.cadence.lifecycle.Commitment;
import java.time.LocalDate;

/**
 * Somebody owes something from now on.
 *
 * @param commitment who owes what
 * @param anchor the date to count from
 * @param policy the policy it keeps (LIFE-8)
 */
public record Begun(Commitment commitment, LocalDate anchor, CadencePolicy policy) implements CadenceEvent {

    @Override
    public String name() {
        return "begun";
    }

    @Override
    public CadenceState apply(CadenceState state) {
        return state.change()
                .commitment(commitment)
                .anchor(anchor)
                .policy(policy)
                .build();
    }
}

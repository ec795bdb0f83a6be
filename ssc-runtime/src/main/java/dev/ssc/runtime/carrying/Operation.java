package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableMap;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.Capability;
import dev.ssc.spi.RequestId;

/**
 * What an adapter does for a request.
 *
 * @param capability what it takes
 * @param act does it
 */
record Operation(Capability capability, Act act) {

    /** Carries out an errand. */
    @FunctionalInterface
    interface Act {

        /** Answers what the other side answered, by name. */
        ImmutableMap<String, String> carryOut(RequestId id, Errand errand);
    }

    /** An operation that answers nothing. */
    static Operation of(Capability capability, Silent act) {
        return new Operation(capability, (id, errand) -> {
            act.carryOut(id, errand);
            return ImmutableMap.of();
        });
    }

    /** Carries out an errand, without an answer. */
    @FunctionalInterface
    interface Silent {

        void carryOut(RequestId id, Errand errand);
    }
}

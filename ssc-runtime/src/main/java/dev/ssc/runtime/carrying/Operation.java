package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableMap;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.Capability;
import dev.ssc.spi.RequestId;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an adapter does for a request. It is prepared first, and only then done: what goes wrong before the adapter was
 * called was certainly not done.
 *
 * @param capability what it takes
 * @param preparation finds the words and people
 */
record Operation(Capability capability, Function<Errand, Call> preparation) {

    /** Calls the adapter. */
    @FunctionalInterface
    interface Call {

        /** Answers what the other side answered, by name. */
        ImmutableMap<String, String> under(RequestId id);
    }

    /** An operation that answers nothing. */
    static Operation silent(Capability capability, Function<Errand, Consumer<RequestId>> preparation) {
        return new Operation(capability, errand -> {
            Consumer<RequestId> call = preparation.apply(errand);
            return id -> {
                call.accept(id);
                return ImmutableMap.of();
            };
        });
    }
}

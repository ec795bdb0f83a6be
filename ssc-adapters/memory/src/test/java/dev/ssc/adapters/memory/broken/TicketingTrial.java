package dev.ssc.adapters.memory.broken;

import dev.ssc.tck.TicketingContract;
import dev.ssc.tck.TicketingSetting;
import java.util.function.Supplier;

/** Holds the contract against an adapter that is given; found by no build, since its name does not end as tests do. */
class TicketingTrial extends TicketingContract {

    private static final ThreadLocal<Supplier<TicketingSetting>> GIVEN = new ThreadLocal<>();

    static Verdict of(Supplier<TicketingSetting> setting, String... promises) {
        return given(setting, () -> Verdict.of(TicketingTrial.class, promises));
    }

    static <T> T given(Supplier<TicketingSetting> setting, Supplier<T> held) {
        GIVEN.set(setting);
        try {
            return held.get();
        } finally {
            GIVEN.remove();
        }
    }

    @Override
    protected TicketingSetting open() {
        return GIVEN.get().get();
    }
}

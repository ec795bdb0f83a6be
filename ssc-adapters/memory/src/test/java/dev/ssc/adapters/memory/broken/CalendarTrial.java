package dev.ssc.adapters.memory.broken;

import dev.ssc.tck.CalendarContract;
import dev.ssc.tck.CalendarSetting;
import java.util.function.Supplier;

/** Holds the contract against an adapter that is given; found by no build, since its name does not end as tests do. */
class CalendarTrial extends CalendarContract {

    private static final ThreadLocal<Supplier<CalendarSetting>> GIVEN = new ThreadLocal<>();

    static Verdict of(Supplier<CalendarSetting> setting, String... promises) {
        GIVEN.set(setting);
        try {
            return Verdict.of(CalendarTrial.class, promises);
        } finally {
            GIVEN.remove();
        }
    }

    @Override
    protected CalendarSetting open() {
        return GIVEN.get().get();
    }
}

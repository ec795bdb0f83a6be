package dev.ssc.adapters.memory;

import dev.ssc.spi.Configuration;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarAdapterFactory;
import java.time.InstantSource;

/**
 * Makes calendar adapters by the id {@code memory}, each with a world of its own, by the machine's clock.
 * {@link MemoryCalendar#of} reaches the world behind one.
 */
public final class MemoryCalendarFactory extends MemoryFactory implements CalendarAdapterFactory {

    /** For the service loader. */
    public MemoryCalendarFactory() {}

    @Override
    public CalendarAdapter create(Configuration configuration) {
        return new MemoryCalendar(InstantSource.system(), timeLimit(configuration)).adapter();
    }
}

package dev.ssc.spi.calendar;

import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Adapters;
import java.util.ServiceLoader;

/** Makes calendar adapters. */
public interface CalendarAdapterFactory extends AdapterFactory<CalendarAdapter> {

    /**
     * The factories that the thread's context class loader can see.
     *
     * @return the factories
     */
    static Adapters<CalendarAdapter> found() {
        return found(Adapters.contextLoader());
    }

    /**
     * The factories that a class loader can see.
     *
     * @param loader where to look
     * @return the factories
     * @throws NullPointerException if there is no loader
     */
    static Adapters<CalendarAdapter> found(ClassLoader loader) {
        return Adapters.from(
                CalendarAdapterFactory.class, ServiceLoader.load(CalendarAdapterFactory.class, loader), loader);
    }
}

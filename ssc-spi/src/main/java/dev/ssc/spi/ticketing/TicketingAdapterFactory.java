package dev.ssc.spi.ticketing;

import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Adapters;
import java.util.ServiceLoader;

/** Makes ticketing adapters. */
public interface TicketingAdapterFactory extends AdapterFactory<TicketingAdapter> {

    /**
     * The factories that the thread's context class loader can see.
     *
     * @return the factories
     */
    static Adapters<TicketingAdapter> found() {
        return found(Adapters.contextLoader());
    }

    /**
     * The factories that a class loader can see.
     *
     * @param loader where to look
     * @return the factories
     * @throws NullPointerException if there is no loader
     */
    static Adapters<TicketingAdapter> found(ClassLoader loader) {
        return Adapters.from(
                TicketingAdapterFactory.class, ServiceLoader.load(TicketingAdapterFactory.class, loader), loader);
    }
}

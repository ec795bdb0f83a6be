package dev.ssc.adapters.memory;

import dev.ssc.spi.Configuration;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingAdapterFactory;
import java.time.InstantSource;

/**
 * Makes ticket system adapters by the id {@code memory}, each with a world of its own, by the machine's clock.
 * {@link MemoryTickets#of} reaches the world behind one.
 */
public final class MemoryTicketingFactory extends MemoryFactory implements TicketingAdapterFactory {

    /** For the service loader. */
    public MemoryTicketingFactory() {}

    @Override
    public TicketingAdapter create(Configuration configuration) {
        return new MemoryTickets(InstantSource.system(), timeLimit(configuration)).adapter();
    }
}

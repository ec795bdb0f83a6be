package dev.ssc.adapters.memory.factory;

import dev.ssc.adapters.memory.MemoryCalendarFactory;
import dev.ssc.adapters.memory.MemoryChatFactory;
import dev.ssc.adapters.memory.MemoryProjectFactory;
import dev.ssc.adapters.memory.MemoryTicketingFactory;
import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Configuration;
import dev.ssc.tck.FactoryContract;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** The factories of all families keep their promises. */
class MemoryFactoriesTest {

    /** Has a time limit. */
    abstract static class Contract extends FactoryContract {

        @Override
        protected Configuration configuration() {
            return Configuration.of(Map.of("time-limit", "PT2S"));
        }
    }

    /** Of tickets. */
    @Nested
    class OfTickets extends Contract {

        @Override
        protected AdapterFactory<?> factory() {
            return new MemoryTicketingFactory();
        }
    }

    /** Of calendars. */
    @Nested
    class OfCalendars extends Contract {

        @Override
        protected AdapterFactory<?> factory() {
            return new MemoryCalendarFactory();
        }
    }

    /** Of chats. */
    @Nested
    class OfChats extends Contract {

        @Override
        protected AdapterFactory<?> factory() {
            return new MemoryChatFactory();
        }
    }

    /** Of projects. */
    @Nested
    class OfProjects extends Contract {

        @Override
        protected AdapterFactory<?> factory() {
            return new MemoryProjectFactory();
        }
    }
}

package dev.ssc.examples.fileticketing;

import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Configuration;
import dev.ssc.tck.FactoryContract;
import java.util.Map;

/** The factory keeps the promises of factories. */
class FileTicketingFactoryContractTest extends FactoryContract {

    @Override
    protected AdapterFactory<?> factory() {
        return new FileTicketingFactory();
    }

    @Override
    protected Configuration configuration() {
        return Configuration.of(Map.of("folder", "tickets", "time-limit", "PT1S"));
    }
}

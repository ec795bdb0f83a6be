package dev.ssc.examples.fileticketing;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.ValueShape;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingAdapterFactory;
import java.nio.file.Path;
import java.time.Duration;

/** Makes adapters for tickets in a folder. */
public final class FileTicketingFactory implements TicketingAdapterFactory {

    /** For the service loader. */
    public FileTicketingFactory() {}

    @Override
    public String id() {
        return "files";
    }

    @Override
    public ImmutableList<ConfigurationKey> configurationKeys() {
        return ImmutableList.of(
                ConfigurationKey.required("folder", "where the tickets are").as(ValueShape.PATH),
                ConfigurationKey.optional("time-limit", "how long to wait for other writers; PT5S unless stated")
                        .as(ValueShape.DURATION));
    }

    @Override
    public TicketingAdapter create(Configuration configuration) {
        Duration timeLimit =
                configuration.get("time-limit").map(Duration::parse).orElse(Duration.ofSeconds(5));
        return new FileTicketing(new TicketFolder(Path.of(configuration.require("folder")), timeLimit));
    }
}

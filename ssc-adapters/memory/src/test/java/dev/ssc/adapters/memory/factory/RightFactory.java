package dev.ssc.adapters.memory.factory;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.ValueShape;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatAdapterFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/** A factory that keeps its promises, with a key of every shape and a rule of its own. */
public class RightFactory implements ChatAdapterFactory {

    static final ImmutableList<ConfigurationKey> KEYS = ImmutableList.of(
            ConfigurationKey.required("address", "where the chat is").as(ValueShape.ADDRESS),
            ConfigurationKey.optional("token", "how it logs in").as(ValueShape.SECRET),
            ConfigurationKey.optional("password", "how it logs in otherwise").as(ValueShape.SECRET),
            ConfigurationKey.optional("archive", "where messages are kept").as(ValueShape.PATH),
            ConfigurationKey.optional("time-limit", "how long a call takes").as(ValueShape.DURATION),
            ConfigurationKey.optional("limit", "how many calls at once").as(ValueShape.NUMBER),
            ConfigurationKey.each("person.", "who somebody is in the chat"));

    /** For the service loader. */
    public RightFactory() {}

    @Override
    public String id() {
        return "tck-trial";
    }

    @Override
    public ImmutableList<ConfigurationKey> configurationKeys() {
        return KEYS;
    }

    @Override
    public ImmutableList<String> mistakes(Configuration usable) {
        boolean one = usable.get("token").isPresent() != usable.get("password").isPresent();
        return one ? ImmutableList.of() : ImmutableList.of("give either \"token\" or \"password\"");
    }

    @Override
    public ChatAdapter create(Configuration configuration) {
        Objects.requireNonNull(URI.create(configuration.require("address")).getHost());
        configuration.get("archive").map(Path::of).ifPresent(Objects::requireNonNull);
        configuration.get("limit").ifPresent(Integer::parseInt);
        Duration limit = configuration.get("time-limit").map(Duration::parse).orElse(Duration.ofSeconds(1));
        return new MemoryChat(InstantSource.system(), limit).adapter();
    }
}

package dev.ssc.adapters.memory;

import dev.ssc.spi.Configuration;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatAdapterFactory;
import java.time.InstantSource;

/**
 * Makes chat adapters by the id {@code memory}, each with a world of its own, by the machine's clock.
 * {@link MemoryChat#of} reaches the world behind one.
 */
public final class MemoryChatFactory extends MemoryFactory implements ChatAdapterFactory {

    /** For the service loader. */
    public MemoryChatFactory() {}

    @Override
    public ChatAdapter create(Configuration configuration) {
        return new MemoryChat(InstantSource.system(), timeLimit(configuration)).adapter();
    }
}

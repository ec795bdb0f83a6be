package dev.ssc.spi.chat;

import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Adapters;
import java.util.ServiceLoader;

/** Makes chat adapters. */
public interface ChatAdapterFactory extends AdapterFactory<ChatAdapter> {

    /**
     * The factories that the thread's context class loader can see.
     *
     * @return the factories
     */
    static Adapters<ChatAdapter> found() {
        return found(Adapters.contextLoader());
    }

    /**
     * The factories that a class loader can see.
     *
     * @param loader where to look
     * @return the factories
     * @throws NullPointerException if there is no loader
     */
    static Adapters<ChatAdapter> found(ClassLoader loader) {
        return Adapters.from(ChatAdapterFactory.class, ServiceLoader.load(ChatAdapterFactory.class, loader), loader);
    }
}

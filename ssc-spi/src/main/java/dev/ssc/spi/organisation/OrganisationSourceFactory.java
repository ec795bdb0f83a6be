package dev.ssc.spi.organisation;

import dev.ssc.spi.AdapterException;
import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Adapters;
import dev.ssc.spi.Configuration;
import java.util.ServiceLoader;

/** Makes organisation sources. */
public interface OrganisationSourceFactory extends AdapterFactory {

    /**
     * A source that reads what the configuration names. Nothing is read yet.
     *
     * @param configuration the host's words
     * @return a new source, to be closed by the caller
     * @throws AdapterException if the configuration cannot be used; the message names all mistakes
     */
    OrganisationSource create(Configuration configuration);

    /**
     * The factories that the thread's context class loader can see.
     *
     * @return the factories
     */
    static Adapters<OrganisationSourceFactory> found() {
        return Adapters.from(OrganisationSourceFactory.class, ServiceLoader.load(OrganisationSourceFactory.class));
    }

    /**
     * The factories that a class loader can see.
     *
     * @param loader where to look
     * @return the factories
     */
    static Adapters<OrganisationSourceFactory> found(ClassLoader loader) {
        return Adapters.from(
                OrganisationSourceFactory.class, ServiceLoader.load(OrganisationSourceFactory.class, loader));
    }
}

package dev.ssc.spi.organisation;

import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Adapters;
import java.util.ServiceLoader;

/** Makes organisation sources. */
public interface OrganisationSourceFactory extends AdapterFactory<OrganisationSource> {

    /**
     * The factories that the thread's context class loader can see.
     *
     * @return the factories
     */
    static Adapters<OrganisationSource> found() {
        return found(Adapters.contextLoader());
    }

    /**
     * The factories that a class loader can see.
     *
     * @param loader where to look
     * @return the factories
     * @throws NullPointerException if there is no loader
     */
    static Adapters<OrganisationSource> found(ClassLoader loader) {
        return Adapters.from(
                OrganisationSourceFactory.class, ServiceLoader.load(OrganisationSourceFactory.class, loader), loader);
    }
}

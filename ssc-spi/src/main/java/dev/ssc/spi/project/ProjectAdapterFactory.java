package dev.ssc.spi.project;

import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Adapters;
import java.util.ServiceLoader;

/** Makes project adapters. */
public interface ProjectAdapterFactory extends AdapterFactory<ProjectAdapter> {

    /**
     * The factories that the thread's context class loader can see.
     *
     * @return the factories
     */
    static Adapters<ProjectAdapter> found() {
        return found(Adapters.contextLoader());
    }

    /**
     * The factories that a class loader can see.
     *
     * @param loader where to look
     * @return the factories
     * @throws NullPointerException if there is no loader
     */
    static Adapters<ProjectAdapter> found(ClassLoader loader) {
        return Adapters.from(
                ProjectAdapterFactory.class, ServiceLoader.load(ProjectAdapterFactory.class, loader), loader);
    }
}

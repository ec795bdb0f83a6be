package dev.ssc.adapters.memory;

import dev.ssc.spi.Configuration;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectAdapterFactory;
import java.time.InstantSource;

/**
 * Makes project adapters by the id {@code memory}, each with a world of its own, by the machine's clock.
 * {@link MemoryProject#of} reaches the world behind one.
 */
public final class MemoryProjectFactory extends MemoryFactory implements ProjectAdapterFactory {

    /** For the service loader. */
    public MemoryProjectFactory() {}

    @Override
    public ProjectAdapter create(Configuration configuration) {
        return new MemoryProject(InstantSource.system(), timeLimit(configuration)).adapter();
    }
}

package dev.ssc.spi;

import com.google.common.collect.ImmutableList;

/**
 * Makes adapters of one family. Implementations are stateless, thread-safe, and have a public constructor without
 * parameters; they are named in {@code META-INF/services} and in the module descriptor.
 */
public interface AdapterFactory {

    /**
     * The name by which hosts choose it, unique in its family.
     *
     * @return a word in lower case, such as {@code gitlab-files}
     */
    String id();

    /**
     * What can be configured.
     *
     * @return every key that {@link Configuration} may hold for this factory
     */
    ImmutableList<ConfigurationKey> configurationKeys();
}

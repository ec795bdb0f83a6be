package dev.ssc.spi;

import com.google.common.collect.ImmutableList;

/**
 * Makes adapters of one family. Implementations are stateless, thread-safe, and have a public constructor without
 * parameters; they are named in {@code META-INF/services} and in the module descriptor.
 *
 * @param <A> what it makes
 */
public interface AdapterFactory<A extends AutoCloseable> {

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

    /**
     * Makes an adapter. Nothing is read or sent yet. Hosts call {@link Adapters#create}, which checks the
     * configuration first.
     *
     * @param configuration the host's words, {@linkplain Configuration#checkedFor checked} for this factory
     * @return a new adapter, to be closed by the caller
     * @throws AdapterException with {@link FailureCode#NEVER} if the configuration cannot be used; the message names
     *     all mistakes, and no secret
     */
    A create(Configuration configuration);
}

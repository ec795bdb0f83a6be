package dev.ssc.spi;

import com.google.common.collect.ImmutableList;

/**
 * Makes adapters of one family. What it promises, and what {@code FactoryContract} of ssc-tck shows:
 *
 * <ol>
 *   <li><b>Id.</b> {@link #id()} is a word in lower case that never changes.
 *   <li><b>Found.</b> The class is public, has a public constructor without parameters, and is named in
 *       {@code META-INF/services} and in the module descriptor, if there is one.
 *   <li><b>Keys.</b> {@link #configurationKeys()} never changes; each key has a name and a purpose, and no name is used
 *       twice. Secrets have the shape {@link ValueShape#SECRET}.
 *   <li><b>Mistakes.</b> {@link #mistakes} never fails, so that a configuration that cannot be used is refused with all
 *       its mistakes at once. Whatever passes the check is used, or refused with {@link FailureCode#NEVER}.
 *   <li><b>Making.</b> {@link #create} reads, writes and sends nothing, and gives a new adapter each time.
 *   <li><b>Discretion.</b> No message, log line or {@code toString} holds a secret of the configuration.
 *   <li><b>Threads.</b> It is stateless, and any thread may call.
 * </ol>
 *
 * @param <A> what it makes
 */
public interface AdapterFactory<A extends AutoCloseable> {

    /**
     * The name by which hosts choose it, unique in its family.
     *
     * @return a word in lower case, of letters, digits and hyphens, such as {@code gitlab-files}
     */
    String id();

    /**
     * What can be configured.
     *
     * @return every key that {@link Configuration} may hold for this factory
     */
    ImmutableList<ConfigurationKey> configurationKeys();

    /**
     * What is wrong with a configuration beyond what its keys say, such as neither a token nor a password. It is said
     * together with what the keys say, all at once.
     *
     * @param usable those of the host's values that have a known key and its shape; it may lack required ones, which
     *     are said to be missing already
     * @return phrases without a full stop that name keys and no value, such as {@code give "token" or "password"}; none
     *     unless overridden
     */
    default ImmutableList<String> mistakes(Configuration usable) {
        return ImmutableList.of();
    }

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

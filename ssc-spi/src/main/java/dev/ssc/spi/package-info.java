/**
 * What every adapter has in common. An adapter is found as a factory ({@link dev.ssc.spi.AdapterFactory}) by
 * {@link java.util.ServiceLoader}, chosen by id through {@link dev.ssc.spi.Adapters}, given a
 * {@link dev.ssc.spi.Configuration} that is checked as a whole, and fails with one exception type with a closed code,
 * {@link dev.ssc.spi.AdapterException}.
 */
@NullMarked
package dev.ssc.spi;

import org.jspecify.annotations.NullMarked;

/**
 * What every adapter has in common. An adapter is found as a factory ({@link dev.ssc.spi.AdapterFactory}) by
 * {@link java.util.ServiceLoader}, chosen by id through {@link dev.ssc.spi.Adapters}, and given a
 * {@link dev.ssc.spi.Configuration} that is checked as a whole. Outgoing families (ticketing, calendar, chat, project)
 * share the numbered promises of {@link dev.ssc.spi.Adapter}: every operation carries a {@link dev.ssc.spi.RequestId},
 * what an adapter cannot do it declares ({@link dev.ssc.spi.Capability}), and it fails with one exception type with a
 * closed code, {@link dev.ssc.spi.AdapterException}. What happens outside comes in through a {@link dev.ssc.spi.Sink}.
 * What can be read (a ticket's facts, busy times, who a person is) is for hosts: they keep the adapter that they give to a
 * desk, and ask it themselves, as long as it is open.
 */
@NullMarked
package dev.ssc.spi;

import org.jspecify.annotations.NullMarked;

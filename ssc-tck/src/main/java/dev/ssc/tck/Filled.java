package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.ConfigurationKey;
import dev.ssc.spi.ValueShape;
import java.util.function.UnaryOperator;

/**
 * A configuration whose values can be exchanged.
 *
 * @param values by key
 * @param keys what a factory knows
 */
record Filled(ImmutableMap<String, String> values, ImmutableList<ConfigurationKey> keys) {

    /** The values that a configuration has for the keys of a factory. */
    static Filled by(Configuration configuration, AdapterFactory<?> factory) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (ConfigurationKey key : factory.configurationKeys()) {
            if (key.several()) {
                configuration.each(key.name()).forEach((rest, value) -> values.put(key.name() + rest, value));
            } else {
                configuration.get(key.name()).ifPresent(value -> values.put(key.name(), value));
            }
        }
        return new Filled(values.buildKeepingLast(), factory.configurationKeys());
    }

    Configuration configuration() {
        return Configuration.of(values);
    }

    Configuration with(String name, String value) {
        return Configuration.of(ImmutableMap.<String, String>builder()
                .putAll(values)
                .put(name, value)
                .buildKeepingLast());
    }

    Configuration only(String name, String value) {
        return Configuration.of(ImmutableMap.of(name, value));
    }

    /** The names that are filled in with values of a shape. */
    ImmutableList<String> names(ValueShape shape) {
        return values.keySet().stream()
                .filter(name -> keys.stream().anyMatch(key -> key.shape() == shape && key.names(name)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Exchanges all values of a shape. */
    Configuration exchanging(ValueShape shape, UnaryOperator<String> exchange) {
        ImmutableList<String> names = names(shape);
        return Configuration.of(ImmutableMap.copyOf(
                Maps.transformEntries(values, (name, value) -> names.contains(name) ? exchange.apply(value) : value)));
    }
}

package dev.ssc.adapters.memory;

import dev.ssc.spi.Sink;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What one adapter hears, until it is closed. Thread-safe. */
final class Listening<M> {

    private final Deliveries<M> deliveries;
    private final AtomicReference<Optional<Sink<M>>> sink = new AtomicReference<>(Optional.empty());

    Listening(Deliveries<M> deliveries) {
        this.deliveries = deliveries;
    }

    void begin(Sink<M> given) {
        sink.getAndSet(Optional.of(given)).ifPresent(deliveries::forget);
        deliveries.listen(given);
    }

    void end() {
        sink.getAndSet(Optional.empty()).ifPresent(deliveries::forget);
    }
}

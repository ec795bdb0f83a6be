package dev.ssc.runtime;

import dev.ssc.spi.Adapter;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.Sink;

/** An adapter whose sink a test can use, to tell what the system in memory never says. */
final class Overheard<M> {

    private Sink<M> sink = incoming -> {
        throw new IllegalStateException("nobody listens yet");
    };

    /** The same adapter, whose sink is kept here. */
    <A extends Adapter<?>> A adapter(Class<A> type, A adapter) {
        return Tampered.of(type, adapter, (operation, arguments) -> {
            if (operation.equals("listen")) {
                keep(arguments[0]);
            }
        });
    }

    // The only argument of listen is a sink of the family's messages.
    @SuppressWarnings("unchecked")
    private void keep(Object listening) {
        sink = (Sink<M>) listening;
    }

    void tell(Incoming<M> message) {
        sink.accept(message);
    }
}

package dev.ssc.tck;

import dev.ssc.spi.RequestId;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;

/**
 * What one request is about.
 *
 * @param name the method that is asked for
 * @param sending asks for it, and gives the answer; the same text where there is none
 * @param sight counts how often it is visible outside
 */
record Subject<A>(String name, BiFunction<A, RequestId, Object> sending, IntSupplier sight) {

    Object send(A adapter, RequestId id) {
        return sending.apply(adapter, id);
    }

    int visible() {
        return sight.getAsInt();
    }
}

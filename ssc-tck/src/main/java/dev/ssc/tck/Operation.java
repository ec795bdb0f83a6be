package dev.ssc.tck;

import dev.ssc.spi.RequestId;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;

/**
 * Something that an adapter can be asked for, about a subject of its own that nothing else touches.
 *
 * @param name the method
 * @param needs the capability it needs
 * @param sending asks for it, and gives the answer; the same text where there is none
 * @param sight counts how often it is visible outside
 */
record Operation<A, C>(String name, C needs, BiFunction<A, RequestId, Object> sending, IntSupplier sight) {

    Object send(A adapter, RequestId id) {
        return sending.apply(adapter, id);
    }

    int visible() {
        return sight.getAsInt();
    }
}

package dev.ssc.tck;

import java.util.function.Consumer;

/**
 * A call without a request id, which changes nothing.
 *
 * @param name the method
 * @param needs the capability it needs
 * @param asking asks it
 */
record Question<A, C>(String name, C needs, Consumer<A> asking) {

    void ask(A adapter) {
        asking.accept(adapter);
    }
}

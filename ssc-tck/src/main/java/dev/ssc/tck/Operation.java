package dev.ssc.tck;

import dev.ssc.spi.RequestId;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A request that adapters of a family can be asked for.
 *
 * @param name the method
 * @param needs the capability it needs
 * @param subjects prepares something for one request to be about
 * @param unprepared asks for it about something that is not there, or that nobody looks at
 */
record Operation<A, C>(String name, C needs, Supplier<Subject<A>> subjects, BiConsumer<A, RequestId> unprepared) {

    /** Something of its own for one request to be about, which nothing else touches. */
    Subject<A> subject() {
        return subjects.get();
    }
}

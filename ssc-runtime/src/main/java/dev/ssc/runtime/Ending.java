package dev.ssc.runtime;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Adapter;

/** Closes adapters, each of them, whatever is thrown before or meanwhile. */
final class Ending {

    private Ending() {}

    /** Does the last things, then closes. The first thing thrown is thrown in the end, with the others beside it. */
    static void of(Runnable last, Runnable beforeClosing, ImmutableList<Adapter<?>> adapters) {
        try {
            last.run();
        } catch (RuntimeException | Error thrown) {
            beforeClosing.run();
            after(thrown, adapters);
            throw thrown;
        }
        beforeClosing.run();
        close(adapters);
    }

    /** Closes after something was thrown, which stays what is thrown. */
    static void after(Throwable thrown, ImmutableList<Adapter<?>> adapters) {
        try {
            close(adapters);
        } catch (RuntimeException | Error further) {
            thrown.addSuppressed(further);
        }
    }

    private static void close(ImmutableList<Adapter<?>> adapters) {
        if (!adapters.isEmpty()) {
            try (Adapter<?> first = adapters.get(0)) {
                close(adapters.subList(1, adapters.size()));
            }
        }
    }
}

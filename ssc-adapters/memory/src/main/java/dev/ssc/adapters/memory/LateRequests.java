package dev.ssc.adapters.memory;

import dev.ssc.spi.AdapterException;
import dev.ssc.spi.RequestId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Supplier;

/** Requests that are still on their way when their callers have given up. Thread-safe. */
final class LateRequests {

    private final Deque<Map.Entry<RequestId, Supplier<?>>> coming = new ArrayDeque<>();

    synchronized void add(RequestId id, Supplier<?> request) {
        coming.add(Map.entry(id, request));
    }

    synchronized boolean isComing(RequestId id) {
        return coming.stream().anyMatch(request -> request.getKey().equals(id));
    }

    /** A request counts as coming until it was carried out. */
    void land() {
        for (Map.Entry<RequestId, Supplier<?>> request : all()) {
            carryOut(request.getValue());
            remove(request);
        }
    }

    private static void carryOut(Supplier<?> request) {
        try {
            var unused = request.get();
        } catch (AdapterException refused) {
            // Nobody waits for the answer any more.
            return;
        }
    }

    private synchronized Iterable<Map.Entry<RequestId, Supplier<?>>> all() {
        return new ArrayDeque<>(coming);
    }

    private synchronized void remove(Map.Entry<RequestId, Supplier<?>> request) {
        coming.remove(request);
    }
}

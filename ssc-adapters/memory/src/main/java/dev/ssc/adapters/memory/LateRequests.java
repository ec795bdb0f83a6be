package dev.ssc.adapters.memory;

import dev.ssc.spi.AdapterException;
import dev.ssc.spi.RequestId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Requests that are still on their way when their callers have given up. Thread-safe. */
final class LateRequests {

    private final Deque<Map.Entry<RequestId, Runnable>> coming = new ArrayDeque<>();

    synchronized void add(RequestId id, Runnable request) {
        coming.add(Map.entry(id, request));
    }

    synchronized boolean isComing(RequestId id) {
        return coming.stream().anyMatch(request -> request.getKey().equals(id));
    }

    /** A request counts as coming until it was carried out. */
    void land() {
        for (Map.Entry<RequestId, Runnable> request : all()) {
            carryOut(request.getValue());
            remove(request);
        }
    }

    private static void carryOut(Runnable request) {
        try {
            request.run();
        } catch (AdapterException refused) {
            // Nobody waits for the answer any more.
            return;
        }
    }

    private synchronized Iterable<Map.Entry<RequestId, Runnable>> all() {
        return new ArrayDeque<>(coming);
    }

    private synchronized void remove(Map.Entry<RequestId, Runnable> request) {
        coming.remove(request);
    }
}

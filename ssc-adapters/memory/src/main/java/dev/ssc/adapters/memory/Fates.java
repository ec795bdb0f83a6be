package dev.ssc.adapters.memory;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What becomes of the next calls to a world. Requests (calls with a request id) and questions (all others) have
 * queues of their own; when a queue is empty, calls go well. Thread-safe.
 */
public final class Fates {

    private final Deque<Fate> requests = new ArrayDeque<>();
    private final Deque<Fate> questions = new ArrayDeque<>();
    private Supplier<Fate> otherwise = Fate::well;

    Fates() {}

    /**
     * What becomes of the next requests, in this order, after those that were named before.
     *
     * @param fates one for each request
     */
    public synchronized void next(Fate... fates) {
        requests.addAll(Arrays.asList(fates));
    }

    /**
     * What becomes of the next questions, in this order, after those that were named before.
     *
     * @param fates one for each question
     */
    public synchronized void nextQuestion(Fate... fates) {
        questions.addAll(Arrays.asList(fates));
    }

    /**
     * What becomes of requests for which nothing was named, from now on: drawn for each of them.
     *
     * @param fates gives one fate at each call; asked by one thread at a time
     */
    public synchronized void otherwise(Supplier<Fate> fates) {
        otherwise = fates;
    }

    /** From now on, everything goes well; what was named before is forgotten. */
    public synchronized void clear() {
        requests.clear();
        questions.clear();
        otherwise = Fate::well;
    }

    synchronized Fate ofRequest() {
        Fate named = requests.poll();
        return named == null ? otherwise.get() : named;
    }

    synchronized Fate ofQuestion() {
        Fate named = questions.poll();
        return named == null ? Fate.well() : named;
    }
}

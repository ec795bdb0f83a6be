package dev.ssc.adapters.memory;

import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What the worlds have in common: a clock, people, what becomes of calls, and which requests were carried out. */
public abstract sealed class MemoryWorld permits MemoryTickets, MemoryCalendar, MemoryChat, MemoryProject {

    /** How long calls wait for an answer where nothing else was said. */
    static final Duration USUAL_LIMIT = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Duration timeLimit;
    private final Fates fates = new Fates();
    private final Register people = new Register();
    private final LateRequests late = new LateRequests();
    private final Map<RequestId, Object> answers = new HashMap<>();

    MemoryWorld(InstantSource clock, Duration timeLimit) {
        this.clock = clock;
        this.timeLimit = timeLimit;
    }

    /**
     * What becomes of the next calls.
     *
     * @return to be changed
     */
    public Fates fates() {
        return fates;
    }

    /**
     * Which people are known here, by the host's keys; the world's name of a person is the key.
     *
     * @return to be changed
     */
    public Register people() {
        return people;
    }

    /** What is late by {@link Fate#late} arrives now, and is carried out. */
    public void land() {
        late.land();
    }

    Instant now() {
        return clock.instant();
    }

    /** How long a call waits for an answer, in real time. */
    Duration timeLimit() {
        return timeLimit;
    }

    /** Carries out a request that was not carried out before; otherwise gives the answer of then. */
    synchronized <T> T once(RequestId id, Class<T> type, Supplier<T> operation) {
        Object before = answers.get(id);
        return before == null ? again(id, operation) : type.cast(before);
    }

    /** Carries out a request, whether it was carried out before or not. */
    synchronized <T> T again(RequestId id, Supplier<T> operation) {
        T answer = operation.get();
        answers.put(id, answer);
        return answer;
    }

    synchronized Outcome outcome(RequestId id) {
        Outcome otherwise = late.isComing(id) ? Outcome.UNKNOWN : Outcome.NOT_DONE;
        return answers.containsKey(id) ? Outcome.DONE : otherwise;
    }

    /** What was asked for arrives by {@link #land}. */
    void comesLate(RequestId id, Supplier<?> request) {
        late.add(id, request);
    }

    static AdapterException refusal(String sentence) {
        return new AdapterException(FailureCode.NEVER, sentence);
    }
}

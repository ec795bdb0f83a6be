package dev.ssc.adapters.memory;

import com.google.common.base.CharMatcher;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Capability;
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

    private static final CharMatcher SIGNS = CharMatcher.anyOf("-:.");

    private final InstantSource clock;
    private final String beginning;
    private final Duration timeLimit;
    private final Fates fates = new Fates();
    private final Register people = new Register();
    private final Map<RequestId, Carried> carried = new HashMap<>();
    private final LateRequests late = new LateRequests();

    MemoryWorld(InstantSource clock, Duration timeLimit) {
        this.clock = clock;
        this.beginning = SIGNS.removeFrom(clock.instant().toString());
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

    /** The name of the nth thing of a world, such as {@code 20260302T090000Z-1}: no world that began at another time gives it. */
    String nth(int n) {
        return beginning + "-" + n;
    }

    /** Carries out a request that was not carried out before; otherwise gives the answer of then. */
    synchronized <T> T once(RequestId id, Capability kind, Class<T> type, Supplier<T> operation) {
        Carried before = carried.get(id);
        return before == null ? again(id, kind, operation) : type.cast(before.answerTo(kind));
    }

    /** Carries out a request, whether it was carried out before or not. */
    synchronized <T> T again(RequestId id, Capability kind, Supplier<T> operation) {
        T answer = operation.get();
        carried.put(id, new Carried(kind, answer));
        return answer;
    }

    synchronized Outcome outcome(RequestId id) {
        Outcome otherwise = late.isComing(id) ? Outcome.UNKNOWN : Outcome.NOT_DONE;
        return carried.containsKey(id) ? Outcome.DONE : otherwise;
    }

    /** What was asked for arrives by {@link #land}. */
    void comesLate(RequestId id, Supplier<?> request) {
        late.add(id, request);
    }

    static <T> T connection(Class<T> ours, Object adapter) {
        if (ours.isInstance(adapter)) {
            return ours.cast(adapter);
        }
        throw new IllegalArgumentException(
                "An adapter of the class " + adapter.getClass().getName()
                        + " has no world in memory; give one that the factory \"memory\" made, as it made it.");
    }

    static AdapterException refusal(String sentence) {
        return new AdapterException(FailureCode.NEVER, sentence);
    }
}

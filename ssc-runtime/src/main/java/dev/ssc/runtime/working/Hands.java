package dev.ssc.runtime.working;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody is about now, and what was put off since it failed. Thread-safe. */
final class Hands {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONG_AGO = Duration.ofHours(1);

    private final Set<String> taken = new HashSet<>();
    private final Map<String, PutOff> putOff = new HashMap<>();

    private record PutOff(Instant until, Duration pause) {}

    /** Takes a thing in hand, unless somebody has it or it is put off; it must be given back. */
    synchronized boolean take(String key, Instant now) {
        return notBefore(key).filter(now::isBefore).isEmpty() && taken.add(key);
    }

    /** Gives a thing back that was done. */
    synchronized void done(String key) {
        taken.remove(key);
        putOff.remove(key);
    }

    /** Gives a thing back that could not be done, and puts it off, longer every time. */
    synchronized void failed(String key, Instant now) {
        taken.remove(key);
        Duration pause = Optional.ofNullable(putOff.get(key))
                .map(before -> before.pause().multipliedBy(2))
                .filter(longer -> longer.compareTo(LONGEST) < 0)
                .orElseGet(() -> putOff.containsKey(key) ? LONGEST : SHORTEST);
        putOff.values().removeIf(before -> before.until().plus(LONG_AGO).isBefore(now));
        putOff.put(key, new PutOff(now.plus(pause), pause));
    }

    synchronized boolean has(String key) {
        return taken.contains(key);
    }

    /** Until when a thing is put off. */
    synchronized Optional<Instant> notBefore(String key) {
        return Optional.ofNullable(putOff.get(key)).map(PutOff::until);
    }

    /** How many things somebody is about, or are put off. */
    synchronized int size() {
        return taken.size() + putOff.size();
    }
}

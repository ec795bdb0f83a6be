package dev.ssc.runtime.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.asking.AskedSeat;
import dev.ssc.core.asking.RequestJoined;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.journal.Standing;
import java.time.Instant;
import java.util.Optional;

/** Entries for the tests of journals, made of values that need no lifecycle. */
final class Entries {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Entries() {}

    static Kept kept(String key, long number) {
        return kept(key, number, "mo");
    }

    static Kept kept(String key, long number, String by) {
        Step<AskedSeat> step = new Step<>(
                key, number, NINE.plusSeconds(number), Optional.empty(), Accepted.of(new RequestJoined(by, NINE)));
        return new Kept(by, "ask", step);
    }

    static Standing standing(String key, ImmutableSet<String> names, ImmutableSet<String> claims) {
        return new Standing(key, Optional.empty(), names, claims, Optional.empty());
    }

    /** A standing of a lifecycle that came to its end. */
    static Standing over(String key, Instant time) {
        return new Standing(key, Optional.empty(), ImmutableSet.of(), ImmutableSet.of(), Optional.of(time));
    }

    static Entry step(String key, long number) {
        return step(key, number, standing(key, ImmutableSet.of(), ImmutableSet.of()));
    }

    static Entry step(String key, long number, Standing standing) {
        return Entry.nothing()
                .with(ImmutableList.of(kept(key, number)), ImmutableList.of(standing), ImmutableList.of());
    }

    static Errand errand(String id, String about, String kind) {
        Request request = Request.of(kind)
                .fact("text", "hello")
                .fact("minutes", 30L)
                .fact("start", NINE)
                .fact("tags", ImmutableList.of("a", "b"))
                .fact("open", true)
                .build();
        return Errand.asked(id, about, request, NINE);
    }
}

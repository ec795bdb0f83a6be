package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.Sink;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What adapters of all families promise that tell what happens.
 *
 * @param setting where it happens
 * @param listening lets an adapter tell
 * @param happening lets something happen, and recognises its message
 */
record Telling<A, M>(Setting<A> setting, BiConsumer<A, Sink<M>> listening, Supplier<Predicate<M>> happening) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    Heard<M> heardBy(A adapter) {
        Heard<M> heard = new Heard<>(setting);
        listening.accept(adapter, heard);
        return heard;
    }

    void assertToldAgainWhereTheSinkRefuses(A adapter) {
        Heard<M> heard = heardBy(adapter);
        heard.refuse(true);
        Predicate<M> message = happening.get();
        Incoming<M> first = heard.awaitedInVain("What happened", message);
        heard.refuse(false);
        heard.awaited("What happened then", happening.get());
        Incoming<M> second = heard.awaited("What the sink refused", message);
        assertEquals(first.id(), second.id(), "the id of a message that is told again");
    }

    void assertIdsDiffer(A adapter) {
        Heard<M> heard = heardBy(adapter);
        Predicate<M> one = happening.get();
        Predicate<M> other = happening.get();
        assertNotEquals(
                heard.awaited("What happened", one).id(),
                heard.awaited("What happened then", other).id(),
                "the ids of two messages");
    }

    void assertSaysWhen(A adapter) {
        Heard<M> heard = heardBy(adapter);
        Instant before = setting.clock().instant().minus(CLOCKS_DIFFER);
        Predicate<M> message = happening.get();
        Instant sent = heard.awaited("What happened", message).sent();
        Instant after = setting.clock().instant().plus(CLOCKS_DIFFER);
        assertTrue(
                sent.isAfter(before) && sent.isBefore(after),
                () -> "A message must say when it happened, between " + before + " and " + after + "; it says " + sent);
    }

    /** Another adapter still hears, by which it is seen that the closed one had the time to. */
    void assertNothingAfterClosing(A adapter, Runnable closing, A another) {
        Heard<M> closed = heardBy(adapter);
        Heard<M> open = heardBy(another);
        closing.run();
        ImmutableSet<M> before = closed.messages();
        open.awaited("What happened", happening.get());
        setting.letPass();
        assertEquals(before, closed.messages(), "what the sink of a closed adapter was told");
    }
}

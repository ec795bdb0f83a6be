package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.Deliveries;
import dev.ssc.spi.Incoming;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Messages of one system that are delivered late, twice, and in any order. */
final class Mail<M> {

    private final Deliveries<M> deliveries;
    private final SplittableRandom random;
    private final List<Incoming<M>> delivered = new ArrayList<>();

    Mail(Deliveries<M> deliveries, SplittableRandom random) {
        this.deliveries = deliveries;
        this.random = random;
        deliveries.hold();
    }

    /** Delivers some message: one that waits, or one that was delivered before. */
    void deliverAny() {
        ImmutableList<Incoming<M>> waiting = deliveries.waiting();
        if (!waiting.isEmpty() && random.nextInt(3) > 0) {
            deliver(waiting.get(random.nextInt(waiting.size())));
        } else if (!delivered.isEmpty()) {
            deliver(delivered.get(random.nextInt(delivered.size())));
        }
    }

    /** Delivers one message that was sent before a time, and says whether there was one. */
    boolean deliverOneOlderThan(Instant time) {
        List<Incoming<M>> old = deliveries.waiting().stream()
                .filter(message -> message.sent().isBefore(time))
                .toList();
        if (old.isEmpty()) {
            return false;
        }
        deliver(old.get(random.nextInt(old.size())));
        return true;
    }

    private void deliver(Incoming<M> message) {
        if (deliveries.deliver(message)) {
            delivered.add(message);
        }
    }
}

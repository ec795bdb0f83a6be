package dev.ssc.runtime.carrying;

import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.Capability;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import java.util.Optional;

/** Carries out the requests of one family through its adapter. */
abstract class Carrier {

    private final Adapter<?> adapter;

    Carrier(Adapter<?> adapter) {
        this.adapter = adapter;
    }

    /** What the adapter has to do for a request; empty if the family does not know its kind. */
    abstract Optional<Operation> operation(Request request);

    /** What keeps the adapter from carrying out a request, in a sentence. */
    Optional<String> obstacle(Request request) {
        Optional<Operation> operation = operation(request);
        return operation.isEmpty()
                ? Optional.of("No adapter knows requests of the kind " + request.kind() + "; a person has to do it.")
                : operation
                        .map(Operation::capability)
                        .filter(capability -> !can(capability.name()))
                        .map(capability -> "The adapter cannot " + capability.ability() + "; a person has to do it.");
    }

    private boolean can(String capability) {
        return adapter.capabilities().stream().map(Capability::name).anyMatch(capability::equals);
    }

    /** Whether the same request can be tried again without being seen twice. */
    boolean repeats() {
        return can("REPETITION");
    }

    /** Whether the adapter says what became of a lost request. */
    boolean tellsOutcomes() {
        return can("OUTCOMES");
    }

    /** What the adapter is to be called with; no adapter is called yet. */
    Operation.Call prepare(Errand errand) {
        return operation(errand.request())
                .map(operation -> operation.preparation().apply(errand))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no operation for " + errand.request().kind()));
    }

    Outcome outcome(RequestId id) {
        return adapter.outcome(id);
    }
}

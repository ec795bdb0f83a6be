package dev.ssc.runtime.lifecycle;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.departure.Departure;
import dev.ssc.core.lifecycle.Command;
import java.util.Optional;

/** People who leave. */
public final class PersonKind implements LifecycleKind<Departure> {

    PersonKind() {}

    @Override
    public String word() {
        return "person";
    }

    @Override
    public Departure nothing(String name) {
        return Departure.of(name);
    }

    /** {@return nothing: a departure has no deadlines} */
    @Override
    public Optional<Command<Departure>> tick() {
        return Optional.empty();
    }

    /** {@return nothing: a departure is found by its key} */
    @Override
    public ImmutableSet<String> names(Departure departure) {
        return ImmutableSet.of();
    }

    /** {@return nobody: the person has left} */
    @Override
    public Optional<String> owner(Departure departure) {
        return Optional.empty();
    }
}

package dev.ssc.runtime.lifecycle;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.cadence.command.Tick;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.cadence.lifecycle.Commitment;
import dev.ssc.core.lifecycle.Command;
import java.util.Optional;

/** Obligations: they wake up to remind. */
public final class CadenceKind implements LifecycleKind<CadenceState> {

    CadenceKind() {}

    @Override
    public String word() {
        return "cadence";
    }

    @Override
    public CadenceState nothing(String name) {
        return CadenceState.nothing(name);
    }

    @Override
    public Optional<Command<CadenceState>> tick() {
        return Optional.of(new Tick());
    }

    /** {@return nothing: an obligation is found by its key} */
    @Override
    public ImmutableSet<String> names(CadenceState cadence) {
        return ImmutableSet.of();
    }

    @Override
    public Optional<String> owner(CadenceState cadence) {
        return cadence.commitment().map(Commitment::person);
    }
}

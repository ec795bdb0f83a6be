package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.ObligationStatus;
import dev.ssc.core.cadence.lifecycle.CadencePhase;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.Worded;
import java.util.stream.Stream;

/** Plays {@code cadence/KEY}. */
final class CadenceFamily extends LifecycleFamily<CadenceState> {

    private final CadenceSteps steps;

    CadenceFamily(CadenceSteps steps) {
        this.steps = steps;
    }

    @Override
    public String word() {
        return "cadence";
    }

    @Override
    public ImmutableList<String> phases() {
        return Stream.of(CadencePhase.values())
                .filter(Phase::begun)
                .map(Worded::word)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> deadlines() {
        return Stream.of(ObligationStatus.values())
                .filter(ObligationStatus::reminds)
                .map(Worded::word)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    CadenceState nothing(String key) {
        return CadenceState.nothing(key);
    }

    @Override
    Command<CadenceState> command(ScenarioStep step) {
        return steps.command(step);
    }
}

package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallDeadline;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.Worded;
import dev.ssc.core.words.Template;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays {@code call/KEY}. */
final class CallFamily extends LifecycleFamily<CallState> {

    private final CallSteps steps;

    CallFamily(CallSteps steps) {
        this.steps = steps;
    }

    @Override
    public String word() {
        return "call";
    }

    @Override
    public ImmutableList<String> phases() {
        return Stream.of(CallPhase.values())
                .filter(Phase::begun)
                .map(Worded::word)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<String> deadlines() {
        return Stream.of(CallDeadline.values()).map(Worded::word).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<Template> sentence(String command) {
        return CallSentences.of(command);
    }

    @Override
    CallState nothing(String key) {
        return CallState.none(key);
    }

    @Override
    Command<CallState> command(ScenarioStep step) {
        return steps.command(step);
    }
}

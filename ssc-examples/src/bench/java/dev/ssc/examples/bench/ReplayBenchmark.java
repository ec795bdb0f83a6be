package dev.ssc.examples.bench;

import dev.ssc.calls.CallState;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.command.AddItem;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.NoteMessage;
import dev.ssc.calls.command.SettleItem;
import dev.ssc.calls.subject.Side;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A call with a long history, built again from its steps. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReplayBenchmark {

    /**
     * The thousand steps of a call: three to agree on it and find its lead, then messages, and an agenda of fifty
     * questions that are settled again and again. Every step has an id.
     */
    @State(Scope.Benchmark)
    public static class History {

        private static final int LENGTH = 1_000;
        private static final int BEGINNING = 3;
        private static final int QUESTIONS = 50;
        private static final Instant LATER = Instant.parse("2026-03-02T10:00:00Z");

        Lifecycle<CallState> beginning = CallStory.after(BEGINNING, 1);
        List<Step<CallState>> steps = steps();

        private List<Step<CallState>> steps() {
            List<Step<CallState>> steps = new ArrayList<>();
            Lifecycle<CallState> call = beginning;
            for (int i = 0; i < LENGTH; i++) {
                Step<CallState> step = call.decide(command(i), LATER.plusSeconds(i), "step" + i);
                if (!(step.decision() instanceof Accepted)) {
                    throw new IllegalStateException(step.toString());
                }
                steps.add(step);
                call = call.after(step);
            }
            return steps;
        }

        private static CallCommand command(int number) {
            String item = "q" + number % QUESTIONS;
            if (number < QUESTIONS) {
                return new AddItem(item, "How does " + item + " work?");
            }
            return number % 2 == 0
                    ? new NoteMessage(Side.CUSTOMER, true)
                    : new SettleItem(item, ItemStatus.ANSWERED, Optional.empty());
        }
    }

    /**
     * The state after a thousand steps, from nothing but the steps.
     *
     * @param history the steps
     * @return the call
     */
    @Benchmark
    public Lifecycle<CallState> replayOfAThousandSteps(History history) {
        Lifecycle<CallState> call = history.beginning;
        for (Step<CallState> step : history.steps) {
            call = call.after(step);
        }
        return call;
    }
}

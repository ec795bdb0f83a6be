package dev.ssc.examples.bench;

import dev.ssc.calls.CallState;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A million calls in memory: {@link #main} says how many bytes each takes, the benchmark looks at their deadlines. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MillionCallsBenchmark {

    private static final int MILLION = 1_000_000;

    /**
     * Calls from agreed to live, the same number in each phase. Every call has its own key, ticket, customer, link,
     * booking, and ids of commands; its words and the key of the lead are shared.
     */
    @State(Scope.Benchmark)
    public static class Calls {

        private static final int FIRST = 2;
        private static final int PHASES = 7;

        List<Lifecycle<CallState>> calls = calls();
        Instant now = Instant.parse("2026-03-03T13:55:00Z");

        static List<Lifecycle<CallState>> calls() {
            List<Lifecycle<CallState>> calls = new ArrayList<>(MILLION);
            for (int number = 0; number < MILLION; number++) {
                calls.add(CallStory.after(FIRST + number % PHASES, number));
            }
            return calls;
        }
    }

    /**
     * Looks at every call for what is due.
     *
     * @param all the calls
     * @return how many deadlines are due
     */
    @Benchmark
    public int sweep(Calls all) {
        int due = 0;
        for (Lifecycle<CallState> call : all.calls) {
            for (Deadline deadline : call.state().deadlines()) {
                due += deadline.isDue(all.now) ? 1 : 0;
            }
        }
        return due;
    }

    /**
     * Says how much memory a call takes.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        long before = used();
        List<Lifecycle<CallState>> calls = Calls.calls();
        long after = used();
        System.out.println("A call in mid-life takes " + (after - before) / calls.size() + " bytes.");
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

package dev.ssc.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.lead.People;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.time.WorkingTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same call, twelve transitions, here and in other state machines; the result is one transition.
 *
 * <p>Here a transition is a decision and the state after it: the rules of the command are checked, and the step carries
 * events, requests with their facts, advice and trace; the state before stays as it was; a new call begins each time. The
 * others have the least that they need: phases and triggers in a table, no data, no rules but the phase, nothing to be
 * carried out, no state before. Their machines are built once and used again and again, since building is what some of
 * them are slow at.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CallStory.LENGTH)
public class CallBenchmark {

    private static final ImmutableList<Trigger> TRIGGERS =
            ImmutableList.copyOf(Trigger.values()).subList(0, CallStory.LENGTH);

    /** The story, with nobody whose hours are known, and with a lead whose hours are. */
    @State(Scope.Benchmark)
    public static class Story {

        CallState nothing = CallState.none("c1");
        CallStory.Line[] lines = CallStory.of(1, People.none()).toArray(new CallStory.Line[0]);
        CallStory.Line[] withHours = CallStory.of(1, ana()).toArray(new CallStory.Line[0]);

        private static People ana() {
            return People.of(ImmutableSet.of(Person.builder()
                    .key("ana")
                    .name("Ana Ulm")
                    .kind(PersonKind.ENGINEER)
                    .workingTime(WorkingTime.builder()
                            .zone(ZoneId.of("Europe/Lisbon"))
                            .build())
                    .build()));
        }
    }

    /** One machine of each kind. */
    @State(Scope.Benchmark)
    public static class Machines {

        SwitchCall byHand = new SwitchCall();
        StatelessCall stateless = new StatelessCall();
        SquirrelCall squirrel = new SquirrelCall();
        SpringCall spring = new SpringCall();
    }

    /**
     * This library: decide, and go on with the state after it.
     *
     * @param story the call
     * @param steps takes every step
     * @return the call at its end
     */
    @Benchmark
    public Lifecycle<CallState> ssc(Story story, Blackhole steps) {
        Lifecycle<CallState> call = Lifecycle.of(story.nothing);
        for (CallStory.Line line : story.lines) {
            Step<CallState> step = call.decide(line.command(), line.at());
            steps.consume(step);
            call = call.after(step);
        }
        return closed(call);
    }

    /**
     * The same with a lead whose hours are known, and an id with every command, so that repetitions are seen.
     *
     * @param story the call
     * @param steps takes every step
     * @return the call at its end
     */
    @Benchmark
    public Lifecycle<CallState> sscWithHoursAndIds(Story story, Blackhole steps) {
        Lifecycle<CallState> call = Lifecycle.of(story.nothing);
        for (CallStory.Line line : story.withHours) {
            Step<CallState> step = call.decide(line.command(), line.at(), line.id());
            steps.consume(step);
            call = call.after(step);
        }
        return closed(call);
    }

    /**
     * The same, and whatever a decision carries is read: identities and facts of requests, advice, trace, and the
     * deadlines of the state.
     *
     * @param story the call
     * @param read takes what was read
     * @return the call at its end
     */
    @Benchmark
    public Lifecycle<CallState> sscAndReadAll(Story story, Blackhole read) {
        Lifecycle<CallState> call = Lifecycle.of(story.nothing);
        for (CallStory.Line line : story.lines) {
            Step<CallState> step = call.decide(line.command(), line.at());
            read(step, read);
            call = call.after(step);
            read.consume(call.state().deadlines());
        }
        return closed(call);
    }

    private static void read(Step<CallState> step, Blackhole read) {
        Decision<CallState> decision = step.decision();
        step.requests().forEach((identity, request) -> {
            read.consume(identity);
            read.consume(request.facts());
        });
        decision.advice().forEach(advice -> read.consume(advice.message()));
        decision.trace().forEach(read::consume);
    }

    private static Lifecycle<CallState> closed(Lifecycle<CallState> call) {
        if (call.state().phase() != CallPhase.CLOSED) {
            throw new IllegalStateException("the call ended in " + call.state().phase());
        }
        return call;
    }

    /**
     * A switch.
     *
     * @param machines the machine
     */
    @Benchmark
    public void byHand(Machines machines) {
        for (Trigger trigger : TRIGGERS) {
            machines.byHand.fire(trigger);
        }
        closed(machines.byHand.phase());
        machines.byHand.fire(Trigger.AGAIN);
    }

    /**
     * Stateless4j.
     *
     * @param machines the machine
     */
    @Benchmark
    public void stateless4j(Machines machines) {
        for (Trigger trigger : TRIGGERS) {
            machines.stateless.fire(trigger);
        }
        closed(machines.stateless.phase());
        machines.stateless.fire(Trigger.AGAIN);
    }

    /**
     * Squirrel.
     *
     * @param machines the machine
     */
    @Benchmark
    public void squirrel(Machines machines) {
        for (Trigger trigger : TRIGGERS) {
            machines.squirrel.fire(trigger);
        }
        closed(machines.squirrel.phase());
        machines.squirrel.fire(Trigger.AGAIN);
    }

    /**
     * Spring Statemachine.
     *
     * @param machines the machine
     */
    @Benchmark
    public void spring(Machines machines) {
        for (Trigger trigger : TRIGGERS) {
            machines.spring.fire(trigger);
        }
        closed(machines.spring.phase());
        machines.spring.fire(Trigger.AGAIN);
    }

    private static void closed(CallPhase phase) {
        if (phase != CallPhase.CLOSED) {
            throw new IllegalStateException("the call ended in " + phase);
        }
    }
}

package dev.ssc.examples.bench;

import dev.ssc.adapters.memory.MemoryTickets;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.Consider;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.subject.CallType;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.runtime.Desk;
import dev.ssc.runtime.workers.HandClock;
import dev.ssc.runtime.workers.HandWorkers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/**
 * Commands a second: through the desk on systems in memory, by one thread and by two, and through the bare lifecycle. A
 * call is considered, agreed, staffed and cancelled, and its ticket is told of that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DeskBenchmark {

    private static final int COMMANDS = 4;
    private static final Person ANA =
            Person.builder().key("ana").name("Ana").kind(PersonKind.ENGINEER).build();
    private static final List<CallCommand> CALL = List.of(
            Consider.builder().ticket("123").customer("acme").build(),
            Agree.builder().by("ana").type(CallType.TROUBLESHOOTING).build(),
            Staff.builder().people(People.of(List.of(ANA))).lead("ana").build(),
            new Cancel("ana", "no time", Optional.empty(), false));

    private final HandClock clock = new HandClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final AtomicLong calls = new AtomicLong();
    private HandWorkers workers = new HandWorkers(clock);
    private Desk desk = Desk.opening().workers(workers).open();

    /** Opens a desk on an empty journal, so that it does not grow from one measurement to the next. */
    @Setup(Level.Iteration)
    public void open() {
        MemoryTickets tickets = new MemoryTickets(clock);
        tickets.open("123", "acme");
        workers = new HandWorkers(clock);
        desk = Desk.opening()
                .people(List.of(ANA))
                .ticketing(tickets.adapter())
                .clock(clock)
                .workers(workers)
                .open();
    }

    /** Closes it. */
    @TearDown(Level.Iteration)
    public void close() {
        desk.close();
    }

    /** One thread. */
    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    @Threads(1)
    public boolean throughTheDeskByOneThread() {
        return throughTheDesk();
    }

    /** Two threads. */
    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    @Threads(2)
    public boolean throughTheDeskByTwoThreads() {
        return throughTheDesk();
    }

    private boolean throughTheDesk() {
        String call = "c" + calls.incrementAndGet();
        CALL.forEach(command -> desk.call(call).give("ana", command));
        return workers.once();
    }

    /** The bare lifecycle. */
    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public Lifecycle<CallState> bare() {
        Lifecycle<CallState> call = Lifecycle.of(CallState.none("c1"));
        for (CallCommand command : CALL) {
            Step<CallState> step = call.decide(command, clock.instant());
            call = call.after(step);
        }
        return call;
    }
}

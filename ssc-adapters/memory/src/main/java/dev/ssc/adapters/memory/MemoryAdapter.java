package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Capability;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A connection to a world: checks what it may do, meets its fate, and lets the world do the rest. */
abstract class MemoryAdapter<C extends Enum<C> & Capability> implements Adapter<C> {

    private final MemoryWorld world;
    private final ImmutableSet<C> capabilities;
    private final CountDownLatch closed = new CountDownLatch(1);

    MemoryAdapter(MemoryWorld world, EnumSet<C> missing) {
        this.world = world;
        this.capabilities = Sets.immutableEnumSet(EnumSet.complementOf(missing));
    }

    abstract C repetition();

    abstract C outcomes();

    abstract C identities();

    @Override
    public ImmutableSet<C> capabilities() {
        return capabilities;
    }

    @Override
    public Outcome outcome(RequestId id) {
        return ask(outcomes(), () -> world.outcome(id));
    }

    @Override
    public Optional<String> identify(Colleague who) {
        return ask(identities(), () -> Optional.of(who.key()).filter(world.people()::knows));
    }

    @Override
    public void close() {
        closed.countDown();
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    <T> T carryOut(RequestId id, C needed, Class<T> type, Supplier<T> operation) {
        check(needed);
        Supplier<T> whole = () -> capabilities.contains(repetition())
                ? world.once(id, needed, type, operation)
                : world.again(id, needed, operation);
        Fate fate = world.fates().ofRequest();
        if (fate.isLate()) {
            world.comesLate(id, whole);
        }
        fate.before(this::waitOut);
        T answer = whole.get();
        fate.after(this::waitOut);
        return answer;
    }

    void carryOut(RequestId id, C needed, Runnable operation) {
        carryOut(id, needed, Boolean.class, () -> {
            operation.run();
            return true;
        });
    }

    <T> T ask(C needed, Supplier<T> question) {
        check(needed);
        Fate fate = world.fates().ofQuestion();
        fate.before(this::waitOut);
        T answer = question.get();
        fate.after(this::waitOut);
        return answer;
    }

    void check(C needed) {
        if (isClosed()) {
            throw AdapterException.closed("The adapter of the system in memory");
        }
        if (!capabilities.contains(needed)) {
            throw AdapterException.missing(needed);
        }
    }

    private void waitOut() {
        try {
            if (closed.await(TimeUnit.MILLISECONDS.convert(world.timeLimit()), TimeUnit.MILLISECONDS)) {
                throw lost("The adapter was closed before the system in memory answered");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw lost("The wait for the system in memory was interrupted");
        }
    }

    private static AdapterException lost(String what) {
        return new AdapterException(
                FailureCode.UNKNOWN_WHETHER_DONE, what + "; ask what became of the request, or look.");
    }
}

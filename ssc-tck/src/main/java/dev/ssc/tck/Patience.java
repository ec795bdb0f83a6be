package dev.ssc.tck;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for a call that may never end. */
final class Patience {

    private Patience() {}

    /** Fails, and interrupts the call, if it has not ended by then; otherwise ends as it does. */
    static <T> T within(Duration time, String what, Callable<T> call) {
        Future<T> answer = Threads.shared().submit(call);
        try {
            return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new AssertionError(what + "; it did not within " + time, late);
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new AssertionError(what + "; the test was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw rethrown(failed, failed.getCause());
        }
    }

    private static AssertionError rethrown(ExecutionException failed, @Nullable Throwable cause) {
        if (cause instanceof RuntimeException thrown) {
            throw thrown;
        }
        return cause instanceof AssertionError failure
                ? failure
                : new AssertionError("A call failed: " + cause, failed);
    }
}

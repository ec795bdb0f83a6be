package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does several things at the same time, each in a thread of its own. */
final class Crowd {

    private Crowd() {}

    /** Begins all at once, waits for all, and fails as the first of them that fails. */
    static <T> ImmutableList<T> all(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        List<Future<T>> begun = tasks.stream()
                .map(task -> Threads.shared().submit(() -> {
                    start.await();
                    return task.call();
                }))
                .toList();
        try {
            ImmutableList.Builder<T> answers = ImmutableList.builder();
            for (Future<T> future : begun) {
                answers.add(answer(future));
            }
            return answers.build();
        } finally {
            begun.forEach(future -> future.cancel(true));
        }
    }

    /** The same thing several times at once. */
    static <T> ImmutableList<T> times(int count, Callable<T> task) throws Exception {
        return all(IntStream.range(0, count).mapToObj(each -> task).toList());
    }

    private static <T> T answer(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NotAbleException notAble) {
                throw notAble;
            }
            throw new AssertionError("A call in one of several threads failed: " + failed.getCause(), failed);
        }
    }
}

package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does several things at the same time, each in a thread of its own. */
final class Crowd {

    private Crowd() {}

    /** Begins all at once, waits for all, and fails as the first of them that fails. */
    static <T> ImmutableList<T> all(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> begun = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            ImmutableList.Builder<T> answers = ImmutableList.builder();
            for (Future<T> future : begun) {
                answers.add(answer(future));
            }
            return answers.build();
        } finally {
            threads.shutdownNow();
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

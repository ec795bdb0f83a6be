package dev.ssc.tck;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that tests borrow, and that keep no virtual machine alive. */
final class Threads {

    private static final ExecutorService SHARED = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "ssc-tck");
        thread.setDaemon(true);
        return thread;
    });

    private Threads() {}

    static ExecutorService shared() {
        return SHARED;
    }
}

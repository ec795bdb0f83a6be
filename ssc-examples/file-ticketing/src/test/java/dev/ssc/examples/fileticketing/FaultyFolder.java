package dev.ssc.examples.fileticketing;

import dev.ssc.tck.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** A folder on a disk that fails when it is told to, once. */
final class FaultyFolder extends TicketFolder {

    /** What happens to the next line that is added. */
    private enum Fault {
        NONE,
        ANSWER_LOST,
        REQUEST_LOST,
        SLOW
    }

    /** Tells folders what is to happen next; all folders of a setting share it. */
    static final class Controller implements Faults {

        private final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);

        @Override
        public void answerLost() {
            next.set(Fault.ANSWER_LOST);
        }

        @Override
        public void requestLost() {
            next.set(Fault.REQUEST_LOST);
        }

        @Override
        public void slow() {
            next.set(Fault.SLOW);
        }

        private boolean meets(Fault fault) {
            return next.compareAndSet(fault, Fault.NONE);
        }
    }

    private final Controller controller;

    FaultyFolder(Path folder, Duration timeLimit, Controller controller) {
        super(folder, timeLimit);
        this.controller = controller;
    }

    /** Slow: somebody else has reserved the ticket, and goes on writing until this call has given up. */
    @Override
    void reserve(Path lock) {
        boolean slow = controller.meets(Fault.SLOW) && lock.toFile().mkdir();
        try {
            super.reserve(lock);
        } finally {
            if (slow) {
                lock.toFile().delete();
            }
        }
    }

    /** Lost: a disk elsewhere does not say whether it has moved the file. */
    @Override
    void move(Path next, Path file) throws IOException {
        if (controller.meets(Fault.REQUEST_LOST)) {
            throw new IOException("no answer from the disk");
        }
        super.move(next, file);
        if (controller.meets(Fault.ANSWER_LOST)) {
            throw new IOException("no answer from the disk");
        }
    }
}

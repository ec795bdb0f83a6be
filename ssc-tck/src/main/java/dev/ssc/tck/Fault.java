package dev.ssc.tck;

import dev.ssc.spi.FailureCode;
import java.time.Duration;
import java.util.function.Consumer;

/** The faults that a controller may know, to go through all of them. */
enum Fault {
    BUSY(Fault::askToWait, FailureCode.TRY_AGAIN),
    BUSY_AND_SAYS_NO_TIME(Faults::busy, FailureCode.TRY_AGAIN),
    ANSWER_LOST(Faults::answerLost, FailureCode.UNKNOWN_WHETHER_DONE),
    REQUEST_LOST(Faults::requestLost, FailureCode.UNKNOWN_WHETHER_DONE),
    SLOW(Faults::slow, FailureCode.UNKNOWN_WHETHER_DONE),
    SILENT(Faults::silent, FailureCode.UNKNOWN_WHETHER_DONE),
    LATE(Faults::late, FailureCode.UNKNOWN_WHETHER_DONE),
    REFUSED(Faults::refused, FailureCode.NOT_PERMITTED),
    CONFLICT(Faults::conflict, FailureCode.CONFLICT);

    static final Duration WAIT = Duration.ofHours(1);

    private final Consumer<Faults> order;
    private final FailureCode code;

    Fault(Consumer<Faults> order, FailureCode code) {
        this.order = order;
        this.code = code;
    }

    private static void askToWait(Faults faults) {
        faults.busy(WAIT);
    }

    void orderFrom(Faults faults) {
        order.accept(faults);
    }

    boolean isOrderedFrom(Faults faults) {
        try {
            orderFrom(faults);
            return true;
        } catch (NotAbleException notAble) {
            return false;
        }
    }

    FailureCode code() {
        return code;
    }
}

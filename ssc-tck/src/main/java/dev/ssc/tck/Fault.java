package dev.ssc.tck;

import dev.ssc.spi.FailureCode;
import java.time.Duration;
import java.util.function.Consumer;

/** The faults that a controller may know, to go through all of them. */
enum Fault {
    BUSY(faults -> faults.busy(Duration.ofHours(1)), FailureCode.TRY_AGAIN),
    ANSWER_LOST(Faults::answerLost, FailureCode.UNKNOWN_WHETHER_DONE),
    REQUEST_LOST(Faults::requestLost, FailureCode.UNKNOWN_WHETHER_DONE),
    SLOW(Faults::slow, FailureCode.UNKNOWN_WHETHER_DONE),
    REFUSED(Faults::refused, FailureCode.NOT_PERMITTED),
    CONFLICT(Faults::conflict, FailureCode.CONFLICT);

    private final Consumer<Faults> order;
    private final FailureCode code;

    Fault(Consumer<Faults> order, FailureCode code) {
        this.order = order;
        this.code = code;
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

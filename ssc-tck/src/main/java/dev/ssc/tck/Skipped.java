package dev.ssc.tck;

import java.io.Serial;
import org.opentest4j.TestAbortedException;

/** Ends a test that shows nothing, and says why. */
final class Skipped extends TestAbortedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String reason;

    private Skipped(Why why, String message, String reason) {
        super(message);
        this.why = why;
        this.reason = reason;
    }

    /** The adapter declares that it cannot do what the test is about. */
    static Skipped declaredNo(String reason) {
        return new Skipped(Why.DECLARED_NO, Why.DECLARED_NO + ": " + reason, reason);
    }

    /** The setting has no means to show the promise. */
    static Skipped notShown(String promise, NotAbleException notAble) {
        String reason = String.valueOf(notAble.getMessage());
        return new Skipped(Why.NOT_SHOWN, Why.NOT_SHOWN + ": promise " + promise + ", since " + reason, reason);
    }

    Why why() {
        return why;
    }

    String reason() {
        return reason;
    }

    /** The two kinds of skipping. */
    enum Why {
        DECLARED_NO("declared no"),
        NOT_SHOWN("not shown");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}

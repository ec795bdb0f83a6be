package dev.ssc.tck;

import java.io.Serial;

/** The setting cannot do something, so that a promise cannot be shown. The test is then skipped, with this reason. */
public final class NotAbleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * What a setting throws from a method that its system gives no means for.
     *
     * @param what what it cannot do, as it follows the words "the setting cannot"
     */
    public NotAbleException(String what) {
        super("the setting cannot " + what);
    }
}

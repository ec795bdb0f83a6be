package dev.ssc.tck;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Skips a test for which the setting has no means, and says so. */
final class NotShown implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (thrown instanceof NotAbleException notAble) {
            Assumptions.abort("not shown: promise " + context.getDisplayName() + ", since " + notAble.getMessage());
        }
        throw thrown;
    }
}

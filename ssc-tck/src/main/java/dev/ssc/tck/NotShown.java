package dev.ssc.tck;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Skips a test for which the setting has no means, or which cannot even open it, and says so. */
final class NotShown implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw instead(context, thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw instead(context, thrown);
    }

    private static Throwable instead(ExtensionContext context, Throwable thrown) {
        return thrown instanceof NotAbleException notAble
                ? Skipped.notShown(context.getDisplayName(), notAble)
                : thrown;
    }
}

package dev.ssc.tck;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Prints after each contract what was shown, what the adapter declared to be missing, and what was not shown, since
 * build tools hide why a test was skipped. The configuration parameter {@value #PARAMETER} of JUnit turns it off.
 */
final class Summary implements BeforeAllCallback, AfterAllCallback, TestWatcher {

    static final String PARAMETER = "dev.ssc.tck.summary";

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Summary.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(HERE).put(Tally.class, new Tally());
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        tally(context).passed();
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        tally(context).failed();
    }

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        if (cause instanceof Skipped skipped) {
            tally(context).skipped(skipped, context.getDisplayName());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        boolean wanted = context.getConfigurationParameter(PARAMETER)
                .map(Boolean::parseBoolean)
                .orElse(true);
        if (wanted) {
            System.out.print(tally(context).text(context.getRequiredTestClass().getSimpleName()));
        }
    }

    private static Tally tally(ExtensionContext context) {
        return context.getStore(HERE).getOrDefault(Tally.class, Tally.class, new Tally());
    }
}

package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * What a contract said of an adapter.
 *
 * @param failed messages by name of the test
 * @param skipped reasons by name of the test
 * @param passed names of tests
 */
record Verdict(ImmutableMap<String, String> failed, ImmutableMap<String, String> skipped, ImmutableSet<String> passed) {

    static Verdict of(Class<?> contract) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
        return new Verdict(
                messages(tests.failed().stream()),
                messages(tests.aborted().stream()),
                tests.succeeded().stream().map(Verdict::method).collect(ImmutableSet.toImmutableSet()));
    }

    /** Exactly the tests of these promises fail, one of the first promise with these words. */
    void blames(String words, String... promises) {
        ImmutableSet<String> blamed =
                failed.keySet().stream().map(Verdict::promise).collect(ImmutableSet.toImmutableSet());
        assertEquals(ImmutableSet.copyOf(promises), blamed, () -> "promises blamed by " + failed);
        assertTrue(
                failed.entrySet().stream()
                        .filter(failure -> promise(failure.getKey()).equals(promises[0]))
                        .map(Map.Entry::getValue)
                        .anyMatch(message -> message.contains(words)),
                () -> "\"" + words + "\" must be said in " + failed);
    }

    void isClean() {
        assertEquals(ImmutableMap.of(), failed, "failures of an adapter that keeps its promises");
    }

    /** All tests of these promises are skipped for these reasons, and one at least. */
    void skips(String reason, String... promises) {
        Arrays.stream(promises).forEach(promise -> {
            assertTrue(
                    skipped.keySet().stream().anyMatch(test -> promise(test).equals(promise)), "skipped: " + skipped);
            assertTrue(passed.stream().noneMatch(test -> promise(test).equals(promise)), "passed: " + passed);
        });
        skipped.forEach((test, message) -> assertTrue(message.contains(reason), test + ": " + message));
    }

    private static ImmutableMap<String, String> messages(Stream<Event> events) {
        return events.collect(ImmutableMap.toImmutableMap(Verdict::method, Verdict::message));
    }

    private static String method(Event event) {
        String legacy = event.getTestDescriptor().getLegacyReportingName();
        return legacy.substring(0, legacy.indexOf('('));
    }

    private static String message(Event event) {
        TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
        return result.getStatus() == Status.SUCCESSFUL
                ? ""
                : result.getThrowable().map(Throwable::toString).orElse("");
    }

    private static String promise(String test) {
        return test.substring(0, test.indexOf('_'));
    }
}

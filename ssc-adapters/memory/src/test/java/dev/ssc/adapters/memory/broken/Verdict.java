package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * What a contract said of an adapter.
 *
 * @param contract the contract
 * @param failed messages by name of the test
 * @param skipped reasons by name of the test
 * @param passed names of tests
 */
record Verdict(
        Class<?> contract,
        ImmutableMap<String, String> failed,
        ImmutableMap<String, String> skipped,
        ImmutableSet<String> passed) {

    private static final String NO_SECRET = "declared no: nothing secret is configured";

    private static final SetMultimap<Class<?>, String> HELD = Multimaps.synchronizedSetMultimap(HashMultimap.create());
    private static final SetMultimap<Class<?>, String> BLAMED =
            Multimaps.synchronizedSetMultimap(HashMultimap.create());

    /** Holds the tests of these promises, or all if none are named. */
    static Verdict of(Class<?> contract, String... promises) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("dev.ssc.tck.summary", "false")
                .selectors(selectClass(contract))
                .filters(only(ImmutableSet.copyOf(promises)))
                .execute()
                .testEvents();
        tests.finished().stream().map(Verdict::method).map(Verdict::name).forEach(test -> HELD.put(contract, test));
        return new Verdict(
                contract,
                messages(tests.failed().stream()),
                messages(tests.aborted().stream()),
                tests.succeeded().stream().map(Verdict::method).collect(ImmutableSet.toImmutableSet()));
    }

    /** The tests of a contract that were ever held. */
    static ImmutableSet<String> held(Class<?> contract) {
        return ImmutableSet.copyOf(HELD.get(contract));
    }

    /** The tests of a contract that ever failed with the words that a trial expected. */
    static ImmutableSet<String> blamed(Class<?> contract) {
        return ImmutableSet.copyOf(BLAMED.get(contract));
    }

    private static PostDiscoveryFilter only(ImmutableSet<String> promises) {
        return test -> FilterResult.includedIf(promises.isEmpty()
                || !test.isTest() && !test.mayRegisterTests()
                || promises.stream().anyMatch(begin -> isPart(test.getLegacyReportingName(), begin)));
    }

    /** One test at least, whose name begins so, fails with these words; what else fails does not matter. */
    void blamesAmongOthers(String words, String test) {
        assertTrue(
                saying(words).anyMatch(failure -> failure.startsWith(test)),
                () -> "\"" + words + "\" must be said by " + test + " in " + failed);
        keep(words);
    }

    private Stream<String> saying(String words) {
        return failed.entrySet().stream()
                .filter(failure -> failure.getValue().contains(words))
                .map(Map.Entry::getKey);
    }

    private void keep(String words) {
        saying(words).map(Verdict::name).forEach(test -> BLAMED.put(contract, test));
    }

    /** Exactly the tests of these promises fail, one of the first promise with these words. */
    void blames(String words, String... promises) {
        ImmutableSet<String> blamed =
                failed.keySet().stream().map(Verdict::promise).collect(ImmutableSet.toImmutableSet());
        assertEquals(ImmutableSet.copyOf(promises), blamed, () -> "promises blamed by " + failed);
        assertTrue(
                saying(words).anyMatch(test -> promise(test).equals(promises[0])),
                () -> "\"" + words + "\" must be said in " + failed);
        keep(words);
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
        ImmutableMap<String, String> others = skipped.entrySet().stream()
                .filter(test ->
                        !test.getValue().contains(reason) && !test.getValue().contains(NO_SECRET))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(ImmutableMap.of(), others, "tests that were skipped for other reasons");
    }

    private static ImmutableMap<String, String> messages(Stream<Event> events) {
        return events.collect(ImmutableMap.toImmutableMap(Verdict::method, Verdict::message));
    }

    private static String method(Event event) {
        String legacy = event.getTestDescriptor().getLegacyReportingName();
        return legacy.replaceFirst("\\(.*\\)", "");
    }

    private static String message(Event event) {
        TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
        return result.getStatus() == Status.SUCCESSFUL
                ? ""
                : result.getThrowable().map(Throwable::toString).orElse("");
    }

    /** Of a promise by its number, or by the beginning of the test's name. */
    private static boolean isPart(String test, String promise) {
        return promise(test).equals(promise) || promise.contains("_") && test.startsWith(promise);
    }

    private static String name(String test) {
        return test.replaceFirst("\\[.*", "");
    }

    private static String promise(String test) {
        return test.substring(0, Math.max(0, test.indexOf('_')));
    }
}

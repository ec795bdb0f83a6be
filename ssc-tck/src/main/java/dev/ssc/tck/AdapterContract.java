package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Capability;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every {@link Adapter} promises, shown for each operation that it can do. Authors extend the contract of their
 * family.
 *
 * @param <A> the adapters of the family
 * @param <C> the capabilities of the family
 * @param <S> the settings of the family
 */
@ExtendWith(NotShown.class)
public abstract class AdapterContract<A extends Adapter<C>, C extends Enum<C> & Capability, S extends Setting<A>> {

    private static final int THREADS = 4;

    private final List<A> connected = new ArrayList<>();
    private S setting;
    private A adapter;

    AdapterContract() {}

    /**
     * Opens a setting of its own for one test: an adapter, and the system behind it.
     *
     * @return a setting; the test closes it
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract S open() throws Exception;

    abstract C repetition();

    abstract C outcomes();

    abstract C identities();

    /** Everything that the adapter can be asked to do, each about a new subject. */
    abstract ImmutableList<Operation<A, C>> operations();

    /** What an adapter can be asked without a request id, by the capability it needs. */
    abstract ImmutableMap<C, Consumer<A>> questions();

    @BeforeEach
    void openSetting() throws Exception {
        setting = open();
        adapter = connect();
    }

    @AfterEach
    void closeSetting() throws Exception {
        connected.forEach(Adapter::close);
        setting.close();
    }

    S setting() {
        return setting;
    }

    A adapter() {
        return adapter;
    }

    A connect() {
        A another = setting.connect();
        connected.add(another);
        return another;
    }

    boolean can(C capability) {
        return adapter.capabilities().contains(capability);
    }

    /** Skips the test where the adapter declares that it cannot do this. */
    void need(C capability) {
        Assumptions.assumeTrue(
                can(capability),
                () -> "declared no: the adapter cannot " + capability.ability() + " (" + capability.name() + ")");
    }

    /** The operations that the adapter says it can do; skips the test where there are none. */
    ImmutableList<Operation<A, C>> possible() {
        ImmutableList<Operation<A, C>> possible = operations().stream()
                .filter(operation -> can(operation.needs()))
                .collect(ImmutableList.toImmutableList());
        Assumptions.assumeFalse(possible.isEmpty(), "declared no: the adapter can be asked for nothing");
        return possible;
    }

    /** Asks for something that has no answer. */
    static Object answered(Runnable call) {
        call.run();
        return "answered";
    }

    static AdapterException refused(String what, FailureCode code, Runnable call) {
        AdapterException failure = failure(what, call);
        assertEquals(code, failure.code(), what + " must fail with that code, not by: " + failure.getMessage());
        return failure;
    }

    static AdapterException failure(String what, Runnable call) {
        try {
            call.run();
        } catch (AdapterException expected) {
            return expected;
        } catch (RuntimeException other) {
            return fail(what + " must throw nothing but an AdapterException; it threw " + other, other);
        }
        return fail(what + " must fail, but it was answered as if all were well");
    }

    @Test
    @DisplayName("1. Threads: many threads may call at once")
    void promise1_manyThreadsMayCallAtOnce() throws Exception {
        List<Operation<A, C>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.addAll(possible());
        }
        List<Callable<Object>> calls = new ArrayList<>();
        for (Operation<A, C> operation : all) {
            calls.add(() -> operation.send(adapter, Token.request()));
        }
        Crowd.all(calls);
        all.forEach(operation -> assertVisible(1, operation, "after calls of " + all.size() + " threads at once"));
    }

    @Test
    @DisplayName("2. Repetition: a request carried out twice is visible once, and answered alike")
    void promise2_aRequestCarriedOutTwiceIsVisibleOnce() {
        need(repetition());
        for (Operation<A, C> operation : possible()) {
            RequestId id = Token.request();
            Object first = operation.send(adapter, id);
            Object second = operation.send(adapter, id);
            assertVisible(1, operation, "after the same request was sent twice");
            assertEquals(first, second, operation.name() + " must be answered alike both times");
        }
    }

    @Test
    @DisplayName("2. Repetition: a request sent twice at the same time is visible once, and answered alike")
    void promise2_aRequestSentTwiceAtTheSameTimeIsVisibleOnce() throws Exception {
        need(repetition());
        for (Operation<A, C> operation : possible()) {
            RequestId id = Token.request();
            List<Object> answers = Crowd.times(THREADS, () -> operation.send(adapter, id));
            assertVisible(1, operation, "after the same request was sent by several threads at once");
            assertEquals(1, answers.stream().distinct().count(), operation.name() + " must be answered alike to all");
        }
    }

    @Test
    @DisplayName("2. Repetition: a request is visible once where another adapter repeats it, as after a restart")
    void promise2_aRequestIsVisibleOnceWhereAnotherAdapterRepeatsIt() {
        need(repetition());
        for (Operation<A, C> operation : possible()) {
            RequestId id = Token.request();
            Object first = operation.send(adapter, id);
            Object second = operation.send(connect(), id);
            assertVisible(1, operation, "after a second adapter repeated the request");
            assertEquals(first, second, operation.name() + " must be answered alike by both adapters");
        }
    }

    @Test
    @DisplayName("2. Repetition: a request whose answer was lost is visible once when it is repeated")
    void promise2_aRequestWhoseAnswerWasLostIsVisibleOnceWhenRepeated() {
        need(repetition());
        for (Operation<A, C> operation : possible()) {
            RequestId id = Token.request();
            meet(Fault.ANSWER_LOST, operation, id);
            operation.send(adapter, id);
            assertVisible(1, operation, "after it was repeated since its answer was lost");
        }
    }

    @Test
    @DisplayName("4. Failure: whatever the other side does, an AdapterException is thrown")
    void promise4_whateverTheOtherSideDoesAnAdapterExceptionIsThrown() {
        forEachFault(fault -> possible().forEach(operation -> meet(fault, operation, Token.request())));
    }

    @Test
    @DisplayName("5. Busy: where the other side asks to wait, nothing is visible, and its time is named")
    void promise5_whereTheOtherSideAsksToWaitNothingIsVisibleAndItsTimeIsNamed() {
        for (Operation<A, C> operation : possible()) {
            AdapterException busy = meetAsDocumented(Fault.BUSY, operation, Token.request());
            assertEquals(
                    Optional.of(Duration.ofHours(1)),
                    busy.retryAfter(),
                    operation.name() + " must name the time that the other side named");
            assertVisible(0, operation, "while the other side is busy");
        }
    }

    @Test
    @DisplayName("5. Busy: afterwards the same request is carried out")
    void promise5_afterwardsTheSameRequestIsCarriedOut() {
        for (Operation<A, C> operation : possible()) {
            RequestId id = Token.request();
            meet(Fault.BUSY, operation, id);
            operation.send(adapter, id);
            assertVisible(1, operation, "when the other side is not busy any more");
        }
    }

    @Test
    @DisplayName("6. Lost answers: a call that was carried out may have been")
    void promise6_aLostAnswerIsUnknown() {
        possible().forEach(operation -> meetAsDocumented(Fault.ANSWER_LOST, operation, Token.request()));
    }

    @Test
    @DisplayName("6. Lost answers: a call that was not carried out may have been")
    void promise6_aLostRequestIsUnknown() {
        possible().forEach(operation -> meetAsDocumented(Fault.REQUEST_LOST, operation, Token.request()));
    }

    @Test
    @DisplayName("7. Outcomes: what was carried out is done, what was never sent is not")
    void promise7_whatWasCarriedOutIsDoneAndWhatWasNeverSentIsNot() {
        need(outcomes());
        for (Operation<A, C> operation : possible()) {
            RequestId id = Token.request();
            operation.send(adapter, id);
            assertEquals(
                    Outcome.DONE, adapter.outcome(id), "the outcome of " + operation.name() + " that was answered");
        }
        assertNotEquals(Outcome.DONE, adapter.outcome(Token.request()), "the outcome of a request never sent");
    }

    @Test
    @DisplayName("7. Outcomes: after a lost answer nobody says that nothing was done")
    void promise7_afterALostAnswerNobodySaysThatNothingWasDone() {
        need(outcomes());
        for (Operation<A, C> operation : possible()) {
            RequestId id = Token.request();
            meet(Fault.ANSWER_LOST, operation, id);
            assertNotEquals(Outcome.NOT_DONE, adapter.outcome(id), "the outcome of " + operation.name());
            assertNotEquals(
                    Outcome.NOT_DONE,
                    connect().outcome(id),
                    "the outcome of " + operation.name() + " as another adapter sees it");
        }
    }

    @Test
    @DisplayName("7. Outcomes: after a lost request nobody says that it was done")
    void promise7_afterALostRequestNobodySaysThatItWasDone() {
        need(outcomes());
        for (Operation<A, C> operation : possible()) {
            RequestId id = Token.request();
            meet(Fault.REQUEST_LOST, operation, id);
            assertNotEquals(Outcome.DONE, adapter.outcome(id), "the outcome of " + operation.name());
        }
    }

    @Test
    @DisplayName("8. Refusal: what is not permitted is not done")
    void promise8_whatIsNotPermittedIsNotDone() {
        assertNothingDoneBy(Fault.REFUSED);
    }

    @Test
    @DisplayName("8. Refusal: what meets a conflict is not done")
    void promise8_whatMeetsAConflictIsNotDone() {
        assertNothingDoneBy(Fault.CONFLICT);
    }

    @Test
    @DisplayName("9. Time: a call ends within the time limit")
    void promise9_aCallEndsWithinTheTimeLimit() {
        for (Operation<A, C> operation : possible()) {
            AdapterException failure = meet(Fault.SLOW, operation, Token.request());
            if (failure.code() == FailureCode.TRY_AGAIN) {
                assertVisible(0, operation, "after a failure that says that nothing was done");
            } else {
                assertEquals(
                        FailureCode.UNKNOWN_WHETHER_DONE, failure.code(), operation.name() + " that ran out of time");
            }
        }
    }

    @Test
    @DisplayName("10. Capabilities: something is declared")
    void promise10_somethingIsDeclared() {
        assertTrue(
                operations().stream().anyMatch(operation -> can(operation.needs())),
                "The adapter declares nothing that it could be asked for; nothing is tested");
    }

    @Test
    @DisplayName("10. Capabilities: they never change")
    void promise10_capabilitiesNeverChange() {
        var before = adapter.capabilities();
        possible().forEach(operation -> operation.send(adapter, Token.request()));
        assertEquals(before, adapter.capabilities(), "the capabilities after some calls");
        assertEquals(before, connect().capabilities(), "the capabilities of another adapter of the same system");
    }

    @Test
    @DisplayName("10. Capabilities: what is missing fails as documented, and does nothing")
    void promise10_whatIsMissingFailsAsDocumented() {
        for (Operation<A, C> operation : operations()) {
            if (!can(operation.needs())) {
                assertMissing(operation.name(), operation.needs(), () -> operation.send(adapter, Token.request()));
                assertNotSeen(operation);
            }
        }
        everyQuestion().forEach((needs, question) -> {
            if (!can(needs)) {
                assertMissing("the question for " + needs, needs, () -> question.accept(adapter));
            }
        });
    }

    @Test
    @DisplayName("11. Closing: later calls fail")
    void promise11_laterCallsFail() {
        ImmutableList<Operation<A, C>> possible = possible();
        adapter.close();
        for (Operation<A, C> operation : possible) {
            assertClosed(operation.name(), () -> operation.send(adapter, Token.request()));
            assertVisible(0, operation, "after it was asked of a closed adapter");
        }
        everyQuestion().forEach((needs, question) -> {
            if (can(needs)) {
                assertClosed("the question for " + needs, () -> question.accept(adapter));
            }
        });
    }

    @Test
    @DisplayName("11. Closing: closing again does nothing")
    void promise11_closingAgainDoesNothing() {
        adapter.close();
        adapter.close();
    }

    @Test
    @DisplayName("11. Closing: another adapter of the same system goes on")
    void promise11_anotherAdapterGoesOn() {
        A another = connect();
        assertNotSame(adapter, another, "connect() of the setting must give a new adapter each time");
        ImmutableList<Operation<A, C>> possible = possible();
        adapter.close();
        for (Operation<A, C> operation : possible) {
            operation.send(another, Token.request());
            assertVisible(1, operation, "by an adapter, after another one was closed");
        }
    }

    @Test
    @DisplayName("11. Closing: calls under way end")
    void promise11_callsUnderWayEnd() {
        Operation<A, C> operation = possible().get(0);
        Fault.SLOW.orderFrom(setting.faults());
        assertTimeoutPreemptively(
                limit(),
                () -> Crowd.all(List.<Callable<Object>>of(
                        () -> failure(operation.name(), () -> operation.send(adapter, Token.request())),
                        this::closeWhileOthersWait)),
                operation.name() + " that is under way must end when the adapter is closed");
    }

    @Test
    @DisplayName("12. Discretion: neither secrets nor words are told")
    void promise12_neitherSecretsNorWordsAreTold() {
        List<String> told = new ArrayList<>();
        String printed = Output.of(() -> {
            for (Fault fault : able()) {
                possible().forEach(operation -> told.add(everything(meet(fault, operation, Token.request()))));
            }
            possible().forEach(operation -> operation.send(adapter, Token.request()));
        });
        told.add(printed);
        told.add(adapter.toString());
        for (String text : told) {
            assertFalse(
                    text.contains(" is said.") || text.contains("**said**"),
                    () -> "What people are told must not stand in messages, logs and toString: " + text);
            setting.secrets()
                    .forEach(secret -> assertFalse(
                            text.contains(secret),
                            () -> "A secret stands in messages, logs or toString: "
                                    + text.replace(secret, "(the secret)")));
        }
    }

    @Test
    @DisplayName("identify: a person whom the system knows has a name there, a stranger has none")
    void identify_knowsPeopleAndNoStrangers() {
        need(identities());
        assertTrue(
                adapter.identify(setting.somebody()).isPresent(), "a person whom the system knows must be identified");
        Colleague stranger = setting.stranger();
        assertEquals(Optional.empty(), adapter.identify(stranger), "a stranger must not be identified");
    }

    void assertVisible(int times, Operation<A, C> operation, String when) {
        assertEquals(times, operation.visible(), operation.name() + " must be visible so often " + when);
    }

    static void assertInOrder(List<Token> tokens, List<String> texts) {
        for (Token token : tokens) {
            assertEquals(1, token.countIn(texts), "each of several requests must be visible so often");
        }
        assertEquals(tokens, Token.inOrder(tokens, texts), "what one thread asked for must appear in that order");
    }

    /** A machine that has other things to do may take a while longer. */
    private Duration limit() {
        return setting.timeLimit().plus(setting.patience());
    }

    private Object closeWhileOthersWait() {
        LockSupport.parkNanos(setting.timeLimit().dividedBy(4).toNanos());
        adapter.close();
        return "closed";
    }

    private void assertNothingDoneBy(Fault fault) {
        for (Operation<A, C> operation : possible()) {
            meetAsDocumented(fault, operation, Token.request());
            assertVisible(0, operation, "after the failure " + fault.code());
        }
    }

    private AdapterException meet(Fault fault, Operation<A, C> operation, RequestId id) {
        fault.orderFrom(setting.faults());
        return assertTimeoutPreemptively(
                limit(),
                () -> failure(operation.name() + " that meets the fault " + fault, () -> operation.send(adapter, id)),
                operation.name() + " must end within the time limit of " + setting.timeLimit());
    }

    private AdapterException meetAsDocumented(Fault fault, Operation<A, C> operation, RequestId id) {
        AdapterException failure = meet(fault, operation, id);
        assertEquals(
                fault.code(),
                failure.code(),
                operation.name() + " that meets the fault " + fault + " fails by: " + failure.getMessage());
        return failure;
    }

    private ImmutableList<Fault> able() {
        return ImmutableList.copyOf(Fault.values()).stream()
                .filter(fault -> {
                    try (S apart = open()) {
                        return fault.isOrderedFrom(apart.faults());
                    } catch (Exception unopened) {
                        throw new AssertionError("the setting cannot be opened", unopened);
                    }
                })
                .collect(ImmutableList.toImmutableList());
    }

    private void forEachFault(Consumer<Fault> shown) {
        ImmutableList<Fault> able = able();
        if (able.isEmpty()) {
            throw new NotAbleException("make any fault");
        }
        able.forEach(shown);
    }

    private ImmutableMap<C, Consumer<A>> everyQuestion() {
        return ImmutableMap.<C, Consumer<A>>builder()
                .putAll(questions())
                .put(outcomes(), asked -> asked.outcome(Token.request()))
                .put(identities(), asked -> asked.identify(setting.somebody()))
                .buildOrThrow();
    }

    private void assertMissing(String what, C needs, Runnable call) {
        AdapterException missing = refused(what + ", which is declared to be missing,", FailureCode.NEVER, call);
        assertTrue(
                String.valueOf(missing.getMessage()).contains(needs.name()),
                what + " must fail by AdapterException.missing, which names " + needs + ": " + missing.getMessage());
    }

    private void assertNotSeen(Operation<A, C> operation) {
        try {
            assertVisible(0, operation, "though it is declared to be missing");
        } catch (NotAbleException blind) {
            // The setting has no eyes for what the adapter cannot do; that it fails was shown.
            return;
        }
    }

    private void assertClosed(String what, Runnable call) {
        AdapterException closed = refused(what + " after closing", FailureCode.CLOSED, call);
        assertTrue(
                String.valueOf(closed.getMessage()).contains("closed"),
                what + " after closing must fail by AdapterException.closed: " + closed.getMessage());
    }

    private static String everything(AdapterException failure) {
        return failure.getMessage() + "\n" + Throwables.getStackTraceAsString(failure);
    }
}

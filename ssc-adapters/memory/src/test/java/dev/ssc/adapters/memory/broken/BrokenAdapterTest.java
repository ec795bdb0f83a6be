package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** For every promise that all families share: an adapter of each family that breaks it is blamed for it. */
abstract class BrokenAdapterTest<A extends Adapter<?>> extends MadeToFail {

    private static final String SECRET = "s3cr3t";

    abstract Verdict hold(Trial trial);

    Verdict trial(Supplier<Breach> breach, String... promises) {
        return hold(Trial.of(breach, promises));
    }

    /** Of breaches for which tests wait in vain. */
    private Verdict hastyTrial(Supplier<Breach> breach, String... promises) {
        return hold(Trial.of(breach, promises).inHaste());
    }

    private static Predicate<AdapterException> fails(FailureCode code) {
        return failure -> failure.code() == code;
    }

    static Breach throwing(FailureCode code, Supplier<RuntimeException> instead) {
        return Breach.throwing(failure -> fails(code).test((AdapterException) failure) ? instead.get() : failure);
    }

    static AdapterException failure(FailureCode code, String message) {
        return new AdapterException(code, message);
    }

    private static ImmutableSet<?> allButOne(Set<?> capabilities) {
        return capabilities.stream().skip(1).collect(ImmutableSet.toImmutableSet());
    }

    private static void pass(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    @Test
    void oneThatWorksIsNotBlamed() {
        trial(() -> Call::proceed).isClean();
    }

    @Test
    void oneThatIsForOneThreadOnly() {
        AtomicInteger inside = new AtomicInteger();
        trial(
                        () -> Breach.ofRequests(call -> {
                            boolean alone = inside.incrementAndGet() == 1;
                            pass(Duration.ofMillis(3));
                            inside.decrementAndGet();
                            if (!alone) {
                                throw failure(FailureCode.TRY_AGAIN, "Another thread is here.");
                            }
                            return call.proceed();
                        }),
                        "promise1")
                .blamesAmongOthers("Another thread is here.", "promise1_");
    }

    @Test
    void oneThatRepeats() {
        AtomicInteger again = new AtomicInteger();
        Set<RequestId> seen = ConcurrentHashMap.newKeySet();
        trial(
                        () -> Breach.ofRequests(call -> seen.add(call.id())
                                ? call.proceed()
                                : call.as(new RequestId(call.id() + "/" + again.incrementAndGet()))
                                        .proceed()),
                        "promise2")
                .blamesAmongOthers(
                        "must be visible so often after the same request was sent twice",
                        "promise2_aRequestCarriedOutTwice");
    }

    @Test
    void oneThatLooksFirstAndThenWrites() {
        hold(Trial.ofAForgetfulSystem(
                        () -> {
                            Map<RequestId, Optional<Object>> answers = new ConcurrentHashMap<>();
                            return () -> Breach.ofRequests(call -> {
                                if (!answers.containsKey(call.id())) {
                                    pass(Duration.ofNanos(50_000));
                                    answers.put(call.id(), Optional.ofNullable(call.proceed()));
                                }
                                return answers.get(call.id()).orElse(null);
                            });
                        },
                        "promise2"))
                .blamesAmongOthers(
                        "must be visible so often after the same request was sent by several threads at once",
                        "promise2_aRequestSentTwiceAtTheSameTime");
    }

    @Test
    void oneThatForgetsRequestsWhenItIsOpenedAgain() {
        hold(Trial.ofAForgetfulSystem(() -> OwnMemory::ofItsOwn, "promise2"))
                .blamesAmongOthers(
                        "must be visible so often after a second adapter repeated the request",
                        "promise2_aRequestIsVisibleOnceWhereAnotherAdapterRepeatsIt");
    }

    @Test
    void oneThatForgetsLostAnswersWhenItIsOpenedAgain() {
        hold(Trial.ofAForgetfulSystem(
                        () -> {
                            Map<RequestId, Optional<Object>> kept = new ConcurrentHashMap<>();
                            return () -> new OwnMemory(kept, new ConcurrentHashMap<>());
                        },
                        "promise2"))
                .blamesAmongOthers(
                        "must be visible so often after another adapter repeated it since its answer was lost",
                        "promise2_aRequestWhoseAnswerWasLostIsVisibleOnceAfterARestart");
    }

    @Test
    void oneThatForgetsWhatItGotNoAnswerFor() {
        Set<RequestId> lost = ConcurrentHashMap.newKeySet();
        Verdict verdict = trial(
                () -> Breach.ofRequests(call -> {
                    RequestId id = call.id();
                    try {
                        return (lost.contains(id) ? call.as(new RequestId(id + "/again")) : call).proceed();
                    } catch (AdapterException failure) {
                        lost.add(id);
                        throw failure;
                    }
                }),
                "promise2");
        verdict.blamesAmongOthers(
                "must be visible so often after it was repeated since its answer was lost",
                "promise2_aRequestWhoseAnswerWasLostIsVisibleOnceWhenRepeated");
        verdict.blamesAmongOthers(
                "must be visible so often after its first try arrived late",
                "promise2_aRequestThatArrivesLateIsVisibleOnceWhenRepeated");
    }

    @Test
    void oneThatCutsRequestIds() {
        trial(
                        () -> Breach.ofRequests(call -> {
                            String id = call.id().value();
                            return call.as(new RequestId(id.substring(0, Math.min(64, id.length()))))
                                    .proceed();
                        }),
                        "promise2")
                .blames("must be visible so often by an id of 200 characters that ends with b", "promise2");
    }

    @Test
    void oneThatThrowsWhatItLikes() {
        Verdict verdict = trial(
                () -> throwing(FailureCode.CONFLICT, () -> new NullPointerException("id")),
                "promise4",
                "promise8",
                "promise12");
        verdict.blamesAmongOthers("must throw nothing but an AdapterException", "promise4_whateverTheOtherSideDoes");
        verdict.blamesAmongOthers("must throw nothing but an AdapterException", "promise4_aQuestion");
        verdict.blamesAmongOthers("must throw nothing but an AdapterException", "promise12_questionsTellNoSecrets");
    }

    @Test
    void oneThatPretendsAllWereWell() {
        trial(
                        () -> Breach.ofRequests(call -> {
                            try {
                                return call.proceed();
                            } catch (AdapterException failure) {
                                if (fails(FailureCode.CONFLICT).test(failure)) {
                                    return null;
                                }
                                throw failure;
                            }
                        }),
                        "promise8")
                .blamesAmongOthers("must fail, but it was answered as if all were well", "promise8_whatMeetsAConflict");
    }

    @Test
    void oneThatDoesNotSayHowLongToWait() {
        Verdict verdict =
                trial(() -> throwing(FailureCode.TRY_AGAIN, () -> failure(FailureCode.TRY_AGAIN, "Busy.")), "promise5");
        verdict.blamesAmongOthers(
                "must name the time that the other side named",
                "promise5_whereTheOtherSideAsksToWaitNothingIsVisibleAndItsTimeIsNamed");
        verdict.blamesAmongOthers(
                "must name the time that the other side named, PT1H; it names Optional.empty",
                "promise5_aBusyQuestionNamesItsTime");
    }

    @Test
    void oneThatRoundsTheTimeToTheSecondIsNotBlamed() {
        trial(
                        () -> Breach.throwing(failure -> ((AdapterException) failure)
                                .retryAfter()
                                .<RuntimeException>map(
                                        wait -> AdapterException.busy("Busy.", wait.minus(Duration.ofMillis(900))))
                                .orElse(failure)),
                        "promise5")
                .isClean();
    }

    @Test
    void oneThatNamesATimeOfItsOwn() {
        trial(
                        () -> throwing(
                                FailureCode.TRY_AGAIN, () -> AdapterException.busy("Busy.", Duration.ofHours(1))),
                        "promise5")
                .blames("must name no time that nobody has named", "promise5");
    }

    @Test
    void oneThatGivesUpForEverWhereItShouldWait() {
        Set<RequestId> givenUp = ConcurrentHashMap.newKeySet();
        trial(
                        () -> Breach.ofRequests(call -> {
                            if (givenUp.contains(call.id())) {
                                throw failure(FailureCode.NEVER, "Given up.");
                            }
                            try {
                                return call.proceed();
                            } catch (AdapterException failure) {
                                givenUp.add(call.id());
                                throw failure;
                            }
                        }),
                        "promise5")
                .blames("Given up.", "promise5");
    }

    @Test
    void oneThatTakesABusySystemForARefusal() {
        trial(() -> throwing(FailureCode.TRY_AGAIN, () -> failure(FailureCode.NEVER, "Too many.")), "promise5")
                .blames("fails by: Too many.", "promise5");
    }

    @Test
    void oneThatTakesALostAnswerForAFailure() {
        Verdict verdict = trial(
                () -> throwing(FailureCode.UNKNOWN_WHETHER_DONE, () -> failure(FailureCode.CONFLICT, "No answer.")),
                "promise6",
                "promise9");
        verdict.blamesAmongOthers("fails by: No answer.", "promise6_aLostAnswerIsUnknown");
        verdict.blamesAmongOthers("fails by: No answer.", "promise6_aLostRequestIsUnknown");
        verdict.blamesAmongOthers("fails by: No answer.", "promise6_aRequestThatArrivesLateIsUnknown");
        verdict.blamesAmongOthers("fails by: No answer.", "promise6_aQuestionWhoseAnswerWasLost");
        verdict.blamesAmongOthers("after the failure CONFLICT", "promise9_aSlowCall");
    }

    @Test
    void oneWhoseQuestionsMayBeAskedAgainIsNotBlamed() {
        trial(
                        () -> call -> call.isQuestion()
                                ? throwing(
                                                FailureCode.UNKNOWN_WHETHER_DONE,
                                                () -> failure(FailureCode.TRY_AGAIN, "No answer."))
                                        .meet(call)
                                : call.proceed(),
                        "promise4",
                        "promise6",
                        "promise9")
                .isClean();
    }

    @Test
    void oneThatGuessesThatNothingWasDone() {
        Verdict verdict = trial(() -> Breach.of("outcome", call -> Outcome.NOT_DONE), "promise7");
        verdict.blamesAmongOthers("the outcome of", "promise7_whatWasCarriedOutIsDone");
        verdict.blamesAmongOthers("the outcome of", "promise7_afterALostAnswer");
        verdict.blamesAmongOthers("the outcome of", "promise7_ofARequestThatMayStillArrive");
    }

    @Test
    void oneThatDoesNotKnowOfWhatIsUnderWay() {
        trial(
                        () -> Breach.of(
                                "outcome", call -> call.proceed() == Outcome.DONE ? Outcome.DONE : Outcome.NOT_DONE),
                        "promise7")
                .blames("the outcome of", "promise7");
    }

    @Test
    void oneThatGuessesThatItWasDone() {
        Verdict verdict = trial(() -> Breach.of("outcome", call -> Outcome.DONE), "promise7");
        verdict.blamesAmongOthers("the outcome of a request never sent", "promise7_whatWasCarriedOutIsDone");
        verdict.blamesAmongOthers("the outcome of", "promise7_afterALostRequest");
    }

    @Test
    void oneThatDoesWhatWasRefused() {
        trial(
                        () -> Breach.ofRequests(call -> {
                            try {
                                return call.proceed();
                            } catch (AdapterException failure) {
                                if (fails(FailureCode.NOT_PERMITTED).test(failure)) {
                                    call.proceed();
                                }
                                throw failure;
                            }
                        }),
                        "promise8")
                .blames("must be visible so often after the failure NOT_PERMITTED", "promise8");
    }

    @Test
    void oneThatAsksAgainWhereItMayNotAsk() {
        trial(
                        () -> Breach.ofQuestions(call -> throwing(
                                        FailureCode.NOT_PERMITTED, () -> failure(FailureCode.TRY_AGAIN, "Later."))
                                .meet(call)),
                        "promise8")
                .blamesAmongOthers("fails by: Later.", "promise8_aQuestionThatIsNotPermittedSaysSo");
    }

    @Test
    void oneThatIgnoresTheTimeLimit() {
        Verdict verdict = hastyTrial(
                () -> throwing(FailureCode.UNKNOWN_WHETHER_DONE, () -> {
                    pass(Duration.ofMillis(75));
                    return failure(FailureCode.UNKNOWN_WHETHER_DONE, "No answer.");
                }),
                "promise9");
        verdict.blamesAmongOthers("must end within the time limit", "promise9_aSlowCall");
        verdict.blamesAmongOthers("must end within the time limit", "promise9_aCallThatIsNeverAnswered");
        verdict.blamesAmongOthers("must end within the time limit", "promise9_aQuestion");
    }

    @Test
    void oneThatWaitsForEver() {
        hastyTrial(
                        () -> throwing(FailureCode.UNKNOWN_WHETHER_DONE, () -> {
                            pass(Duration.ofMinutes(1));
                            return failure(FailureCode.UNKNOWN_WHETHER_DONE, "Nobody waits any more.");
                        }),
                        "promise6")
                .blamesAmongOthers("that meets the fault ANSWER_LOST must end", "promise6");
    }

    @Test
    void oneWhoseCapabilitiesChange() {
        AtomicInteger calls = new AtomicInteger();
        trial(
                        () -> call -> {
                            calls.addAndGet(call.isRequest() ? 1 : 0);
                            return call.is("capabilities") && calls.get() % 2 == 1
                                    ? allButOne((Set<?>) call.proceed())
                                    : call.proceed();
                        },
                        "promise10")
                .blamesAmongOthers("the capabilities after some calls", "promise10_capabilitiesNeverChange");
    }

    @Test
    void oneThatDoesWhatItDeclaresToBeMissing() {
        Verdict verdict =
                trial(() -> call -> call.is("capabilities") ? ImmutableSet.of() : call.proceed(), "promise10");
        verdict.blamesAmongOthers(
                "which is declared to be missing, must fail, but it was answered as if all were well",
                "promise10_anOperationThatIsMissing");
        verdict.blamesAmongOthers(
                "which is declared to be missing, must fail, but it was answered as if all were well",
                "promise10_aQuestionThatIsMissing");
        verdict.blamesAmongOthers(
                "The adapter declares nothing that it could be asked for; nothing is tested",
                "promise10_somethingIsDeclared");
    }

    @Test
    void oneThatGoesOnAfterItWasClosed() {
        Verdict verdict = trial(() -> Breach.of("close", call -> null), "promise11");
        verdict.blamesAmongOthers("after closing must fail", "promise11_laterRequestsFail");
        verdict.blamesAmongOthers("after closing must fail", "promise11_laterQuestionsFail");
    }

    @Test
    void oneThatCannotBeClosedTwice() {
        trial(
                        () -> {
                            AtomicInteger closed = new AtomicInteger();
                            return Breach.of("close", call -> {
                                if (closed.getAndIncrement() > 0) {
                                    throw new IllegalStateException("closed already");
                                }
                                return call.proceed();
                            });
                        },
                        "promise11")
                .blamesAmongOthers("closed already", "promise11_closingAgainDoesNothing");
    }

    @Test
    void oneThatClosesTheOthers() {
        Set<Object> closed = ConcurrentHashMap.newKeySet();
        trial(
                        () -> call -> {
                            if (call.is("close")) {
                                closed.add("all");
                            } else if (call.isRequest() && !closed.isEmpty()) {
                                throw AdapterException.closed("The adapter");
                            }
                            return call.proceed();
                        },
                        "promise11")
                .blamesAmongOthers("is closed; open a new one", "promise11_anotherAdapterGoesOn");
    }

    @Test
    void oneThatNeverFinishesClosing() {
        hastyTrial(
                        () -> Breach.of("close", call -> {
                            pass(Duration.ofMillis(90));
                            return call.proceed();
                        }),
                        "promise11_callsUnderWayEnd")
                .blamesAmongOthers(
                        "that is under way must end when the adapter is closed", "promise11_callsUnderWayEnd");
    }

    @Test
    void oneThatShowsItsSecret() {
        trial(() -> call -> call.is("toString") ? "Adapter[token=" + SECRET + "]" : call.proceed(), "promise12")
                .blames("A secret stands in messages, logs or toString: Adapter[token=(the secret)]", "promise12");
    }

    @Test
    void oneWhoseQuestionsShowItsSecret() {
        trial(
                        () -> Breach.ofQuestions(call -> throwing(
                                        FailureCode.NOT_PERMITTED,
                                        () -> failure(FailureCode.NOT_PERMITTED, "Refused: token=" + SECRET))
                                .meet(call)),
                        "promise12")
                .blames("Refused: token=(the secret)", "promise12");
    }

    @Test
    void oneThatKnowsEverybody() {
        trial(() -> Breach.of("identify", call -> Optional.of("everybody")), "promise30")
                .blames("a stranger must not be identified", "promise30");
    }

    @Test
    void oneThatKnowsNobody() {
        trial(() -> Breach.of("identify", call -> Optional.empty()), "promise30")
                .blames("a person whom the system knows must be identified", "promise30");
    }
}

package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Capability;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

/** Promises 4 to 9: how requests fail. */
abstract class FailureContract<A extends Adapter<C>, C extends Enum<C> & Capability, S extends Setting<A>>
        extends RepetitionContract<A, C, S> {

    FailureContract() {}

    @ForEachOperation
    @DisplayName("4. Failure: whatever the other side does, an AdapterException is thrown")
    void promise4_whateverTheOtherSideDoesAnAdapterExceptionIsThrown(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        if (!eachFault(
                setting().faults(),
                fault -> failing(fault, subject.name(), () -> subject.send(adapter(), Token.request())))) {
            throw new NotAbleException("make any fault");
        }
    }

    @ForEachOperation
    @DisplayName("5. Busy: where the other side asks to wait, nothing is visible, and its time is named")
    void promise5_whereTheOtherSideAsksToWaitNothingIsVisibleAndItsTimeIsNamed(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        AdapterException busy = meetAsDocumented(Fault.BUSY, subject, Token.request());
        assertNamesItsTime(subject.name(), busy);
        assertVisible(0, subject, "while the other side is busy");
    }

    @ForEachOperation
    @DisplayName("5. Busy: where the other side names no time, none is named")
    void promise5_whereTheOtherSideNamesNoTimeNoneIsNamed(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        AdapterException busy = meetAsDocumented(Fault.BUSY_AND_SAYS_NO_TIME, subject, Token.request());
        assertEquals(Optional.empty(), busy.retryAfter(), subject.name() + " must name no time that nobody has named");
        assertVisible(0, subject, "while the other side is busy");
    }

    @ForEachOperation
    @DisplayName("5. Busy: afterwards the same request is carried out")
    void promise5_afterwardsTheSameRequestIsCarriedOut(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        meet(Fault.BUSY, subject, id);
        subject.send(adapter(), id);
        assertVisible(1, subject, "when the other side is not busy any more");
    }

    @ForEachOperation
    @DisplayName("6. Lost answers: a call that was carried out may have been")
    void promise6_aLostAnswerIsUnknown(Operation<A, C> operation) {
        meetAsDocumented(Fault.ANSWER_LOST, subject(operation), Token.request());
    }

    @ForEachOperation
    @DisplayName("6. Lost answers: a call that was not carried out may have been")
    void promise6_aLostRequestIsUnknown(Operation<A, C> operation) {
        meetAsDocumented(Fault.REQUEST_LOST, subject(operation), Token.request());
    }

    @ForEachOperation
    @DisplayName("6. Lost answers: a call that arrives later may have been carried out")
    void promise6_aRequestThatArrivesLateIsUnknown(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        meetAsDocumented(Fault.LATE, subject, Token.request());
        setting().faults().land();
        assertVisible(1, subject, "when it has arrived late");
    }

    @ForEachOperation
    @DisplayName("7. Outcomes: what was carried out is done, what was never sent is not")
    void promise7_whatWasCarriedOutIsDoneAndWhatWasNeverSentIsNot(Operation<A, C> operation) {
        need(outcomes());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        subject.send(adapter(), id);
        assertEquals(Outcome.DONE, adapter().outcome(id), "the outcome of " + subject.name() + " that was answered");
        assertNotEquals(Outcome.DONE, adapter().outcome(Token.request()), "the outcome of a request never sent");
    }

    @ForEachOperation
    @DisplayName("7. Outcomes: after a lost answer nobody says that nothing was done")
    void promise7_afterALostAnswerNobodySaysThatNothingWasDone(Operation<A, C> operation) {
        need(outcomes());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        meet(Fault.ANSWER_LOST, subject, id);
        assertNotSaid(Outcome.NOT_DONE, subject, id);
    }

    @ForEachOperation
    @DisplayName("7. Outcomes: after a lost request nobody says that it was done")
    void promise7_afterALostRequestNobodySaysThatItWasDone(Operation<A, C> operation) {
        need(outcomes());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        meet(Fault.REQUEST_LOST, subject, id);
        assertNotSaid(Outcome.DONE, subject, id);
    }

    @ForEachOperation
    @DisplayName("7. Outcomes: of a request that may still arrive nobody says that nothing was done")
    void promise7_ofARequestThatMayStillArriveNobodySaysThatNothingWasDone(Operation<A, C> operation) {
        need(outcomes());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        meet(Fault.LATE, subject, id);
        assertNotSaid(Outcome.NOT_DONE, subject, id);
        setting().faults().land();
        assertNotSaid(Outcome.NOT_DONE, subject, id);
    }

    @ForEachOperation
    @DisplayName("8. Refusal: what is not permitted is not done")
    void promise8_whatIsNotPermittedIsNotDone(Operation<A, C> operation) {
        assertNothingDoneBy(Fault.REFUSED, subject(operation));
    }

    @ForEachOperation
    @DisplayName("8. Refusal: what meets a conflict is not done")
    void promise8_whatMeetsAConflictIsNotDone(Operation<A, C> operation) {
        assertNothingDoneBy(Fault.CONFLICT, subject(operation));
    }

    @ForEachOperation
    @DisplayName("9. Time: a call whose answer comes late ends within the time limit")
    void promise9_aSlowCallEndsWithinTheTimeLimit(Operation<A, C> operation) {
        assertEndsInTime(Fault.SLOW, subject(operation));
    }

    @ForEachOperation
    @DisplayName("9. Time: a call that is never answered ends within the time limit")
    void promise9_aCallThatIsNeverAnsweredEndsWithinTheTimeLimit(Operation<A, C> operation) {
        assertEndsInTime(Fault.SILENT, subject(operation));
    }

    private void assertEndsInTime(Fault fault, Subject<A> subject) {
        CallTime time = CallTime.start();
        AdapterException failure = meet(fault, subject, Token.request());
        time.assertWithin(limit(), subject.name());
        assertNothingDoneUnlessUnknown(subject, failure);
    }

    /** Every code but one says that nothing was done. */
    static void assertNothingDoneUnlessUnknown(Subject<?> subject, AdapterException failure) {
        if (failure.code() != FailureCode.UNKNOWN_WHETHER_DONE) {
            assertVisible(0, subject, "after the failure " + failure.code());
        }
    }

    static void assertNamesItsTime(String name, AdapterException busy) {
        Duration named = busy.retryAfter().orElse(Duration.ZERO);
        assertTrue(
                named.minus(Fault.WAIT).abs().compareTo(Duration.ofSeconds(5)) < 0,
                () -> name + " must name the time that the other side named, " + Fault.WAIT + "; it names "
                        + busy.retryAfter());
    }

    private void assertNotSaid(Outcome outcome, Subject<A> subject, RequestId id) {
        assertNotEquals(outcome, adapter().outcome(id), "the outcome of " + subject.name());
        assertNotEquals(
                outcome, connect().outcome(id), "the outcome of " + subject.name() + " as another adapter sees it");
    }

    private void assertNothingDoneBy(Fault fault, Subject<A> subject) {
        meetAsDocumented(fault, subject, Token.request());
        assertVisible(0, subject, "after the failure " + fault.code());
    }

    private AdapterException meetAsDocumented(Fault fault, Subject<A> subject, RequestId id) {
        AdapterException failure = meet(fault, subject, id);
        assertCode(ImmutableSet.of(fault.code()), subject.name() + " that meets the fault " + fault, failure);
        return failure;
    }
}

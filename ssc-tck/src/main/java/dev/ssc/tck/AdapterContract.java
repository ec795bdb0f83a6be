package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Capability;
import dev.ssc.spi.FailureCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Adapter} promises, shown for each operation and question that it can do. Authors extend the contract
 * of their family.
 *
 * @param <A> the adapters of the family
 * @param <C> the capabilities of the family
 * @param <S> the settings of the family
 */
public abstract class AdapterContract<A extends Adapter<C>, C extends Enum<C> & Capability, S extends Setting<A>>
        extends DiscretionContract<A, C, S> {

    AdapterContract() {}

    @Test
    @DisplayName("10. Capabilities: something is declared")
    void promise10_somethingIsDeclared() {
        assertTrue(
                Stream.concat(
                                operations().stream().map(Operation::needs),
                                questions().stream().map(Question::needs))
                        .anyMatch(this::can),
                "The adapter declares nothing that it could be asked for; nothing is tested");
    }

    @Test
    @DisplayName("10. Capabilities: something of what is declared can be shown")
    void promise10_somethingOfWhatIsDeclaredCanBeShown() {
        List<String> reasons = new ArrayList<>();
        List<Operation<A, C>> declared = operations().stream()
                .filter(operation -> can(operation.needs()))
                .toList();
        for (Operation<A, C> operation : declared) {
            reasonNotToShow(operation).ifPresent(reasons::add);
        }
        assertTrue(
                declared.isEmpty() || reasons.size() < declared.size(),
                () -> "The setting shows no operation that the adapter declares; nothing is tested: "
                        + String.join("; ", reasons));
    }

    @ForEachOperation
    @DisplayName("10. Capabilities: they never change")
    void promise10_capabilitiesNeverChange(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        var before = adapter().capabilities();
        subject.send(adapter(), Token.request());
        assertEquals(before, adapter().capabilities(), "the capabilities after some calls");
        assertEquals(before, connect().capabilities(), "the capabilities of another adapter of the same system");
    }

    @Test
    @DisplayName("10. Capabilities: an operation that is missing fails as documented, and does nothing")
    void promise10_anOperationThatIsMissingFailsAsDocumented() {
        operations().stream().filter(operation -> !can(operation.needs())).forEach(operation -> {
            Optional<Subject<A>> subject = prepared(operation);
            assertMissing(operation.name(), operation.needs(), () -> send(operation, subject));
            subject.ifPresent(seen -> assertVisible(0, seen, "though it is declared to be missing"));
        });
    }

    @Test
    @DisplayName("10. Capabilities: a question that is missing fails as documented")
    void promise10_aQuestionThatIsMissingFailsAsDocumented() {
        everyQuestion()
                .filter(question -> !can(question.needs()))
                .forEach(question -> assertMissing(question.name(), question.needs(), () -> question.ask(adapter())));
    }

    @ForEachOperation
    @DisplayName("11. Closing: later requests fail")
    void promise11_laterRequestsFail(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        adapter().close();
        assertClosed(subject.name(), () -> subject.send(adapter(), Token.request()));
        assertVisible(0, subject, "after it was asked of a closed adapter");
    }

    @Test
    @DisplayName("11. Closing: later questions fail")
    void promise11_laterQuestionsFail() {
        List<Question<A, C>> asked =
                everyQuestion().filter(question -> can(question.needs())).toList();
        adapter().close();
        asked.forEach(question -> assertClosed(question.name(), () -> question.ask(adapter())));
    }

    @Test
    @DisplayName("11. Closing: closing again does nothing")
    void promise11_closingAgainDoesNothing() {
        adapter().close();
        adapter().close();
    }

    @ForEachOperation
    @DisplayName("11. Closing: another adapter of the same system goes on")
    void promise11_anotherAdapterGoesOn(Operation<A, C> operation) {
        A another = connect();
        assertNotSame(adapter(), another, "connect() of the setting must give a new adapter each time");
        Subject<A> subject = subject(operation);
        adapter().close();
        subject.send(another, Token.request());
        assertVisible(1, subject, "by an adapter, after another one was closed");
    }

    @ForEachOperation
    @DisplayName("11. Closing: calls under way end, and say what is known")
    void promise11_callsUnderWayEnd(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        Fault.SILENT.orderFrom(setting().faults());
        List<Callable<Optional<AdapterException>>> both =
                List.of(() -> Optional.of(unanswered(subject)), this::closeWhileOthersWait);
        Patience.within(
                        setting().timeLimit().multipliedBy(2).plus(setting().tolerance()),
                        subject.name() + " that is under way must end when the adapter is closed",
                        () -> Crowd.all(both))
                .stream()
                .flatMap(Optional::stream)
                .forEach(failure -> assertNothingDoneUnlessUnknown(subject, failure));
    }

    private AdapterException unanswered(Subject<A> subject) {
        return failure(
                subject.name() + " that is under way when the adapter is closed",
                () -> subject.send(adapter(), Token.request()));
    }

    private Optional<AdapterException> closeWhileOthersWait() {
        LockSupport.parkNanos(setting().timeLimit().dividedBy(4).toNanos());
        adapter().close();
        return Optional.empty();
    }

    private static <A, C> Optional<String> reasonNotToShow(Operation<A, C> operation) {
        try {
            assertVisible(0, operation.subject(), "before anybody has asked for it");
            return Optional.empty();
        } catch (NotAbleException notAble) {
            return Optional.of(operation.name() + ", since " + notAble.getMessage());
        }
    }

    /** Empty where the setting has no means for what the adapter cannot do anyway; that it fails can be shown. */
    private static <A, C> Optional<Subject<A>> prepared(Operation<A, C> operation) {
        try {
            Subject<A> subject = operation.subject();
            assertVisible(0, subject, "before anybody has asked for it");
            return Optional.of(subject);
        } catch (NotAbleException notAble) {
            return Optional.empty();
        }
    }

    private void send(Operation<A, C> operation, Optional<Subject<A>> subject) {
        subject.ifPresentOrElse(
                seen -> seen.send(adapter(), Token.request()),
                () -> operation.unprepared().accept(adapter(), Token.request()));
    }

    private void assertMissing(String what, C needs, Runnable call) {
        AdapterException missing = failure(what + ", which is declared to be missing,", call);
        assertEquals(
                AdapterException.missing(needs).code(),
                missing.code(),
                what + ", which is declared to be missing, must fail with that code");
        assertTrue(
                String.valueOf(missing.getMessage()).contains(needs.name()),
                what + " must fail by AdapterException.missing, which names " + needs + ": " + missing.getMessage());
    }

    private static void assertClosed(String what, Runnable call) {
        AdapterException closed = failure(what + " after closing", call);
        assertEquals(FailureCode.CLOSED, closed.code(), what + " after closing must fail so");
        assertTrue(
                String.valueOf(closed.getMessage()).contains("closed"),
                what + " after closing must fail by AdapterException.closed: " + closed.getMessage());
    }
}

package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Capability;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.RequestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tests of all families need: a setting for each test, the calls of the family, and faults to meet. */
@ExtendWith({NotShown.class, Summary.class})
abstract class ContractBase<A extends Adapter<C>, C extends Enum<C> & Capability, S extends Setting<A>> {

    private final List<A> connected = new ArrayList<>();
    private @Nullable S setting;
    private @Nullable A adapter;

    ContractBase() {}

    /**
     * Opens a setting of its own for one test: an adapter, and the system behind it.
     *
     * @return a setting; the test closes it
     * @throws NotAbleException if there is no system to test with now; the test is then reported as not shown
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract S open() throws Exception;

    abstract C repetition();

    abstract C outcomes();

    abstract C identities();

    /** Everything that adapters of the family can be asked to do; nothing is prepared by naming it. */
    abstract ImmutableList<Operation<A, C>> operations();

    /** What adapters of the family can be asked without a request id, beside what all families have. */
    abstract ImmutableList<Question<A, C>> questions();

    @BeforeEach
    void openSetting() throws Exception {
        setting = open();
        adapter = connect();
    }

    @AfterEach
    void closeSetting() throws Exception {
        try {
            connected.forEach(Adapter::close);
        } finally {
            if (setting != null) {
                setting.close();
            }
        }
    }

    S setting() {
        return Objects.requireNonNull(setting);
    }

    A adapter() {
        return Objects.requireNonNull(adapter);
    }

    A connect() {
        A another = setting().connect();
        connected.add(another);
        return another;
    }

    boolean can(C capability) {
        return adapter().capabilities().contains(capability);
    }

    /** Skips the test where the adapter declares that it cannot do this. */
    void need(C capability) {
        if (!can(capability)) {
            throw Skipped.declaredNo("the adapter cannot " + capability.ability() + " (" + capability.name() + ")");
        }
    }

    Operation<A, C> operation(String name) {
        return operations().stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Question<A, C> question(String name) {
        return everyQuestion()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Stream<Question<A, C>> everyQuestion() {
        return Stream.concat(
                questions().stream(),
                Stream.of(
                        new Question<>(EachQuestion.OUTCOME, outcomes(), asked -> asked.outcome(Token.request())),
                        new Question<>(
                                EachQuestion.IDENTIFY,
                                identities(),
                                asked -> asked.identify(setting().somebody()))));
    }

    /** Something for a request to be about; skips the test where the adapter declares that it cannot do this. */
    Subject<A> subject(Operation<A, C> operation) {
        need(operation.needs());
        return operation.subject();
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
        } catch (NotAbleException notAble) {
            throw notAble;
        } catch (RuntimeException other) {
            return fail(what + " must throw nothing but an AdapterException; it threw " + other, other);
        }
        return fail(what + " must fail, but it was answered as if all were well");
    }

    /** The request meets a fault; how it fails is for the test to judge. */
    AdapterException meet(Fault fault, Subject<A> subject, RequestId id) {
        fault.orderFrom(setting().faults());
        return failing(fault, subject.name(), () -> subject.send(adapter(), id));
    }

    /** How long a call may take. */
    Duration limit() {
        return setting().timeLimit().plus(setting().tolerance());
    }

    /** The call fails, by a fault that was ordered, before anybody has lost patience. */
    AdapterException failing(Fault fault, String name, Runnable call) {
        String what = name + " that meets the fault " + fault;
        return Patience.within(
                setting().timeLimit().plus(setting().patience()), what + " must end", () -> failure(what, call));
    }

    /** Goes through the faults that can be made, if any; each is ordered, and met by what is given. */
    static boolean eachFault(Faults faults, Consumer<Fault> meeting) {
        boolean any = false;
        for (Fault fault : Fault.values()) {
            if (fault.isOrderedFrom(faults)) {
                any = true;
                meeting.accept(fault);
            }
        }
        return any;
    }

    static void assertCode(ImmutableSet<FailureCode> codes, String what, AdapterException failure) {
        if (!codes.contains(failure.code())) {
            fail(what + " must fail with " + codes + ", not with " + failure.code() + ": it fails by: "
                    + failure.getMessage());
        }
    }

    static void assertVisible(int times, Subject<?> subject, String when) {
        assertEquals(times, subject.visible(), subject.name() + " must be visible so often " + when);
    }

    static void assertInOrder(List<Token> tokens, List<String> texts) {
        for (Token token : tokens) {
            assertEquals(1, token.countIn(texts), "each of several requests must be visible so often");
        }
        assertEquals(tokens, Token.inOrder(tokens, texts), "what one thread asked for must appear in that order");
    }
}

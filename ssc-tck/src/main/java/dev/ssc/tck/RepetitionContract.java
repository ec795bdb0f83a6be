package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.Capability;
import dev.ssc.spi.RequestId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** Promises 1 and 2: calls of many threads, and calls that are made again. */
abstract class RepetitionContract<A extends Adapter<C>, C extends Enum<C> & Capability, S extends Setting<A>>
        extends ContractBase<A, C, S> {

    private static final int THREADS = 4;

    RepetitionContract() {}

    @ForEachOperation
    @DisplayName("1. Threads: many threads may call at once")
    void promise1_manyThreadsMayCallAtOnce(Operation<A, C> operation) throws Exception {
        List<Subject<A>> subjects =
                Stream.generate(() -> subject(operation)).limit(THREADS).toList();
        Crowd.all(subjects.stream()
                .<Callable<Object>>map(subject -> () -> subject.send(adapter(), Token.request()))
                .toList());
        subjects.forEach(subject -> assertVisible(1, subject, "after calls of " + THREADS + " threads at once"));
    }

    @ForEachOperation
    @DisplayName("2. Repetition: a request carried out twice is visible once, and answered alike")
    void promise2_aRequestCarriedOutTwiceIsVisibleOnce(Operation<A, C> operation) {
        need(repetition());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        Object first = subject.send(adapter(), id);
        Object second = subject.send(adapter(), id);
        assertVisible(1, subject, "after the same request was sent twice");
        assertEquals(first, second, subject.name() + " must be answered alike both times");
    }

    @ForEachOperation
    @DisplayName("2. Repetition: a request sent by several threads and adapters at once is visible once")
    void promise2_aRequestSentTwiceAtTheSameTimeIsVisibleOnce(Operation<A, C> operation) throws Exception {
        need(repetition());
        ImmutableList<A> adapters = ImmutableList.of(adapter(), connect());
        for (int round = 0; round < setting().rounds(); round++) {
            Subject<A> subject = subject(operation);
            RequestId id = Token.request();
            List<Object> answers = Crowd.all(Stream.iterate(0, i -> i + 1)
                    .limit(THREADS)
                    .<Callable<Object>>map(i -> () -> subject.send(adapters.get(i % adapters.size()), id))
                    .toList());
            assertVisible(1, subject, "after the same request was sent by several threads at once");
            assertEquals(1, answers.stream().distinct().count(), subject.name() + " must be answered alike to all");
        }
    }

    @ForEachOperation
    @DisplayName("2. Repetition: a request is visible once where another adapter repeats it, as after a restart")
    void promise2_aRequestIsVisibleOnceWhereAnotherAdapterRepeatsIt(Operation<A, C> operation) {
        need(repetition());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        Object first = subject.send(adapter(), id);
        Object second = subject.send(connect(), id);
        assertVisible(1, subject, "after a second adapter repeated the request");
        assertEquals(first, second, subject.name() + " must be answered alike by both adapters");
    }

    @ForEachOperation
    @DisplayName("2. Repetition: a request whose answer was lost is visible once when it is repeated")
    void promise2_aRequestWhoseAnswerWasLostIsVisibleOnceWhenRepeated(Operation<A, C> operation) {
        need(repetition());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        meet(Fault.ANSWER_LOST, subject, id);
        Object second = subject.send(adapter(), id);
        Object third = subject.send(adapter(), id);
        assertVisible(1, subject, "after it was repeated since its answer was lost");
        assertEquals(second, third, subject.name() + " must be answered alike when it is repeated after a lost answer");
    }

    @ForEachOperation
    @DisplayName("2. Repetition: a request whose answer was lost is visible once when it is repeated after a restart")
    void promise2_aRequestWhoseAnswerWasLostIsVisibleOnceAfterARestart(Operation<A, C> operation) {
        need(repetition());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        meet(Fault.ANSWER_LOST, subject, id);
        adapter().close();
        Object second = subject.send(connect(), id);
        Object third = subject.send(connect(), id);
        assertVisible(1, subject, "after another adapter repeated it since its answer was lost");
        assertEquals(second, third, subject.name() + " must be answered alike by the adapters that repeat it");
    }

    @ForEachOperation
    @DisplayName("2. Repetition: a request that arrives late is visible once when it is repeated meanwhile")
    void promise2_aRequestThatArrivesLateIsVisibleOnceWhenRepeated(Operation<A, C> operation) {
        need(repetition());
        Subject<A> subject = subject(operation);
        RequestId id = Token.request();
        meet(Fault.LATE, subject, id);
        subject.send(adapter(), id);
        setting().faults().land();
        assertVisible(1, subject, "after its first try arrived late");
    }

    @ForEachOperation
    @DisplayName("2. Repetition: long ids that differ in the last character are two requests")
    void promise2_longIdsThatDifferInTheLastCharacterAreTwoRequests(Operation<A, C> operation) {
        need(repetition());
        String begin = Token.longRequest();
        for (String end : ImmutableList.of("a", "b")) {
            Subject<A> subject = subject(operation);
            subject.send(adapter(), new RequestId(begin + end));
            assertVisible(1, subject, "by an id of 200 characters that ends with " + end);
        }
    }
}

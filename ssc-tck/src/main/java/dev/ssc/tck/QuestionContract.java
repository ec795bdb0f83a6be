package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Capability;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Promises 4 to 9 for questions, and promise 30. */
abstract class QuestionContract<A extends Adapter<C>, C extends Enum<C> & Capability, S extends Setting<A>>
        extends FailureContract<A, C, S> {

    private static final ImmutableSet<FailureCode> LOST =
            ImmutableSet.of(FailureCode.TRY_AGAIN, FailureCode.UNKNOWN_WHETHER_DONE);

    QuestionContract() {}

    @ForEachQuestion
    @DisplayName("4. Failure: a question that cannot be answered throws an AdapterException")
    void promise4_aQuestionThatCannotBeAnsweredThrowsAnAdapterException(Question<A, C> question) {
        if (!eachFault(faultsOf(question), fault -> failing(fault, question.name(), () -> question.ask(adapter())))) {
            throw new NotAbleException("make " + question.name() + " fail");
        }
    }

    @ForEachQuestion
    @DisplayName("5. Busy: where the other side asks to wait, a question names its time")
    void promise5_aBusyQuestionNamesItsTime(Question<A, C> question) {
        AdapterException busy = meet(Fault.BUSY, question);
        assertCode(ImmutableSet.of(FailureCode.TRY_AGAIN), question.name() + " of a busy system", busy);
        assertNamesItsTime(question.name(), busy);
    }

    @ForEachQuestion
    @DisplayName("6. Lost answers: a question whose answer was lost can be asked again")
    void promise6_aQuestionWhoseAnswerWasLostCanBeAskedAgain(Question<A, C> question) {
        assertCode(LOST, question.name() + " whose answer was lost", meet(Fault.ANSWER_LOST, question));
        question.ask(adapter());
    }

    @ForEachQuestion
    @DisplayName("8. Refusal: a question that is not permitted says so")
    void promise8_aQuestionThatIsNotPermittedSaysSo(Question<A, C> question) {
        AdapterException refused = meet(Fault.REFUSED, question);
        assertCode(ImmutableSet.of(FailureCode.NOT_PERMITTED), question.name() + " that is not permitted", refused);
    }

    @ForEachQuestion
    @DisplayName("9. Time: a question that is never answered ends within the time limit")
    void promise9_aQuestionEndsWithinTheTimeLimit(Question<A, C> question) {
        CallTime time = CallTime.start();
        AdapterException failure = meet(Fault.SILENT, question);
        time.assertWithin(limit(), question.name());
        assertCode(LOST, question.name() + " that is never answered", failure);
    }

    @Test
    @DisplayName("30. People: one whom the system knows has a name there")
    void promise30_aPersonWhomTheSystemKnowsHasANameThere() {
        need(identities());
        assertTrue(
                adapter()
                        .identify(setting().somebody())
                        .filter(name -> !name.isBlank())
                        .isPresent(),
                "a person whom the system knows must be identified");
    }

    @Test
    @DisplayName("30. People: a stranger has none")
    void promise30_aStrangerHasNone() {
        need(identities());
        Colleague stranger = setting().stranger();
        assertEquals(Optional.empty(), adapter().identify(stranger), "a stranger must not be identified");
    }

    Faults faultsOf(Question<A, C> question) {
        need(question.needs());
        return setting().faultsOf(question.name());
    }

    private AdapterException meet(Fault fault, Question<A, C> question) {
        fault.orderFrom(faultsOf(question));
        return failing(fault, question.name(), () -> question.ask(adapter()));
    }
}

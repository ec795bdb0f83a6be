package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Capability;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Promise 12: what must not be told. */
abstract class DiscretionContract<A extends Adapter<C>, C extends Enum<C> & Capability, S extends Setting<A>>
        extends QuestionContract<A, C, S> {

    DiscretionContract() {}

    @ForEachOperation
    @DisplayName("12. Discretion: secrets stand in no message and no log")
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void promise12_secretsAreNotTold(Operation<A, C> operation) {
        ImmutableSet<String> secrets = secrets();
        told(operation).forEach(text -> assertKept(secrets, text));
    }

    @ForEachQuestion
    @DisplayName("12. Discretion: questions tell no secrets")
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void promise12_questionsTellNoSecrets(Question<A, C> question) {
        need(question.needs());
        ImmutableSet<String> secrets = secrets();
        List<String> told = new ArrayList<>();
        told.add(Output.of(() -> {
            question.ask(adapter());
            eachFault(
                    faultsOf(question),
                    fault -> told.add(everything(failing(fault, question.name(), () -> question.ask(adapter())))));
        }));
        told.forEach(text -> assertKept(secrets, text));
    }

    /** For families whose operations say something to people. */
    void assertWordsAreNotTold(Operation<A, C> operation) {
        for (String text : told(operation)) {
            assertFalse(
                    text.contains(" is said.") || text.contains("**said**"),
                    () -> "What people are told must not stand in messages, logs and toString: " + text);
        }
    }

    private List<String> told(Operation<A, C> operation) {
        Subject<A> subject = subject(operation);
        List<String> told = new ArrayList<>();
        told.add(Output.of(() -> {
            subject.send(adapter(), Token.request());
            eachFault(
                    setting().faults(),
                    fault -> told.add(everything(
                            failing(fault, subject.name(), () -> subject.send(adapter(), Token.request())))));
        }));
        told.add(adapter().toString());
        return told;
    }

    private ImmutableSet<String> secrets() {
        ImmutableSet<String> secrets = setting().secrets();
        if (secrets.isEmpty()) {
            throw Skipped.declaredNo("nothing secret is configured");
        }
        return secrets;
    }

    static void assertKept(ImmutableSet<String> secrets, String text) {
        secrets.forEach(secret -> assertFalse(
                text.contains(secret),
                () -> "A secret stands in messages, logs or toString: " + text.replace(secret, "(the secret)")));
    }

    static String everything(AdapterException failure) {
        return failure.getMessage() + "\n" + Throwables.getStackTraceAsString(failure);
    }
}

package dev.ssc.adapters.memory.broken;

import dev.ssc.spi.Adapter;
import dev.ssc.spi.FailureCode;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Of families whose operations say something to people. */
abstract class BrokenSpeakerTest<A extends Adapter<?>> extends BrokenAdapterTest<A> {

    private static final Logger LOG = Logger.getLogger("adapter");

    @Test
    void oneThatTellsWhatPeopleAreTold() {
        trial(
                        () -> Breach.ofRequests(call -> throwing(
                                        FailureCode.CONFLICT,
                                        () -> failure(FailureCode.CONFLICT, "Could not say: " + call.words()))
                                .meet(call)),
                        "promise12")
                .blames("What people are told must not stand in messages, logs and toString", "promise12");
    }

    @Test
    void oneThatLogsWhatPeopleAreTold() {
        trial(
                        () -> Breach.ofRequests(call -> {
                            LOG.fine(call::words);
                            return call.proceed();
                        }),
                        "promise12")
                .blames("What people are told must not stand in messages, logs and toString", "promise12");
    }
}

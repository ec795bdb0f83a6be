package dev.ssc.adapters.memory.broken;

import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.RequestId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sees repetitions by what it remembers itself: of answers, and of requests whose answers were lost. */
final class OwnMemory implements Breach {

    private final Map<RequestId, Optional<Object>> answers;
    private final Map<RequestId, RequestId> lost;

    /** Either memory may be shared with other adapters of the system. */
    OwnMemory(Map<RequestId, Optional<Object>> answers, Map<RequestId, RequestId> lost) {
        this.answers = answers;
        this.lost = lost;
    }

    static OwnMemory ofItsOwn() {
        return new OwnMemory(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    @Override
    public Object meet(Call call) {
        return call.isRequest() ? once(call) : call.proceed();
    }

    private synchronized Object once(Call call) {
        if (!answers.containsKey(call.id()) && !lost.containsKey(call.id())) {
            try {
                answers.put(call.id(), Optional.ofNullable(call.proceed()));
            } catch (AdapterException failure) {
                if (failure.code() == FailureCode.UNKNOWN_WHETHER_DONE) {
                    lost.put(call.id(), call.id());
                }
                throw failure;
            }
        }
        return answers.getOrDefault(call.id(), Optional.empty()).orElse(null);
    }
}

package dev.ssc.adapters.memory.broken;

import dev.ssc.spi.AdapterException;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;

/** Breaks an adapter of any family that works: stands between it and the tests. */
@FunctionalInterface
interface Breach {

    /** What becomes of a call, which is as it should be if the call proceeds. */
    Object meet(Call call);

    static Breach ofRequests(Breach breach) {
        return call -> call.isRequest() ? breach.meet(call) : call.proceed();
    }

    static Breach ofQuestions(Breach breach) {
        return call -> call.isQuestion() ? breach.meet(call) : call.proceed();
    }

    static Breach of(String name, Breach breach) {
        return call -> call.is(name) ? breach.meet(call) : call.proceed();
    }

    /** Throws something else. */
    static Breach throwing(UnaryOperator<RuntimeException> instead) {
        return call -> {
            try {
                return call.proceed();
            } catch (AdapterException failure) {
                throw instead.apply(failure);
            }
        };
    }

    default <A> A around(Class<A> family, A right) {
        return family.cast(Proxy.newProxyInstance(
                family.getClassLoader(),
                new Class<?>[] {family},
                (proxy, method, arguments) ->
                        meet(new Call(right, method, arguments == null ? new Object[0] : arguments))));
    }
}

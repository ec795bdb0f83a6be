package dev.ssc.runtime;

import dev.ssc.spi.Adapter;
import dev.ssc.spi.Incoming;
import dev.ssc.spi.Sink;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** An adapter whose sink a test can use, to tell what the system in memory never says. */
final class Overheard<M> {

    private Sink<M> sink = incoming -> {
        throw new IllegalStateException("nobody listens yet");
    };

    /** The same adapter, whose sink is kept here. */
    <A extends Adapter<?>> A adapter(Class<A> type, A adapter) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("listen")) {
                        keep(arguments[0]);
                    }
                    return call(adapter, method, arguments);
                }));
    }

    // The only argument of listen is a sink of the family's messages.
    @SuppressWarnings("unchecked")
    private void keep(Object listening) {
        sink = (Sink<M>) listening;
    }

    private static Object call(Adapter<?> adapter, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(adapter, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    void tell(Incoming<M> message) {
        sink.accept(message);
    }
}

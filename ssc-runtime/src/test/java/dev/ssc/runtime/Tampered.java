package dev.ssc.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** An adapter or a journal to whose calls something happens first. */
final class Tampered {

    private Tampered() {}

    /** What happens before a call; what it throws is thrown instead of calling. */
    interface Before {

        void call(String operation, Object[] arguments) throws Throwable;
    }

    static <T> T of(Class<T> type, T real, Before before) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    before.call(method.getName(), arguments);
                    return call(real, method, arguments);
                }));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}

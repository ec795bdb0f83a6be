package dev.ssc.adapters.memory.broken;

import dev.ssc.spi.RequestId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;

/** A call on its way to an adapter of any family. */
final class Call {

    private static final Set<String> QUESTIONS = Set.of("outcome", "identify", "find", "busy");

    private final Object right;
    private final Method method;
    private final Object[] arguments;

    Call(Object right, Method method, Object[] arguments) {
        this.right = right;
        this.method = method;
        this.arguments = arguments;
    }

    boolean is(String name) {
        return method.getName().equals(name);
    }

    boolean isQuestion() {
        return QUESTIONS.contains(method.getName());
    }

    boolean isRequest() {
        return !is("outcome") && arguments.length > 0 && arguments[0] instanceof RequestId;
    }

    RequestId id() {
        return (RequestId) arguments[0];
    }

    /** The same call under another request id. */
    Call as(RequestId id) {
        Object[] changed = arguments.clone();
        changed[0] = id;
        return new Call(right, method, changed);
    }

    /** What people are told by it, and everything else that it is about. */
    String words() {
        StringBuilder all = new StringBuilder();
        for (Object argument : arguments) {
            all.append(Spoken.in(argument));
        }
        return all.toString();
    }

    Object proceed() {
        try {
            return method.invoke(right, arguments);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError("methods of interfaces are public", impossible);
        }
    }
}

package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import java.util.Optional;

/** The facts of a request, as operations need them. */
record Facts(Request request) {

    Optional<String> text(String name) {
        return Optional.ofNullable(request.facts().get(name)).map(Object::toString);
    }

    /** A text without which the request cannot be carried out. */
    String required(String name) {
        return text(name).orElseThrow(() -> missing(name));
    }

    ImmutableList<String> texts(String name) {
        Object value = request.facts().get(name);
        if (value instanceof Iterable<?> list) {
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            list.forEach(item -> texts.add(item.toString()));
            return texts.build();
        }
        return value == null ? ImmutableList.of() : ImmutableList.of(value.toString());
    }

    long number(String name) {
        return request.facts().get(name) instanceof Number number ? number.longValue() : missingNumber(name);
    }

    private long missingNumber(String name) {
        throw missing(name);
    }

    private AdapterException missing(String name) {
        return new AdapterException(
                FailureCode.NEVER,
                "A request " + request.kind() + " needs the fact \"" + name + "\"; ask again with it.");
    }
}

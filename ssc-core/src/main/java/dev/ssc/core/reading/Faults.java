package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what makes an input unusable. Not thread-safe; lives no longer than the reading. */
final class Faults {

    private final List<Unusable> faults = new ArrayList<>();

    void add(Place place, String sentence) {
        faults.add(new Unusable(place, sentence));
    }

    /** The value of a text; a text that has none is a fault. */
    <T> Optional<T> understood(Stated<String> text, Function<String, Optional<T>> parse, String what, String remedy) {
        Optional<T> value = parse.apply(text.value());
        if (value.isEmpty()) {
            add(text.place(), "The " + what + " \"" + text.value() + "\" is not understood; write " + remedy + ".");
        }
        return value;
    }

    /** The value of a key that must be there; without it the entry is at fault. */
    Optional<Stated<String>> required(Optional<Stated<String>> text, String key, Place entry) {
        if (text.filter(stated -> !stated.value().isBlank()).isEmpty()) {
            add(text.map(Stated::place).orElse(entry), "The key \"" + key + "\" is missing here; add it.");
            return Optional.empty();
        }
        return text;
    }

    ImmutableList<Unusable> sorted() {
        return faults.stream()
                .sorted(Comparator.comparingInt(
                                (Unusable fault) -> fault.place().line())
                        .thenComparing(Unusable::sentence))
                .collect(ImmutableList.toImmutableList());
    }
}

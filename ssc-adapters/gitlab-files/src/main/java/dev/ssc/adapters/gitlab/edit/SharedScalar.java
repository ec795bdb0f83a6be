package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ssc.core.reading.NameText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A scalar that may name several people (ORG-5), and how its parts are written again. */
record SharedScalar(Node.Scalar scalar, Quoting quoting) {

    /** One list item a person, each in the scalar's quotes; the new one in the place of a placeholder, else last. */
    ImmutableList<String> itemsWith(String name, String text) {
        List<String> parts = NameText.split(scalar.value()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> items = new ArrayList<>(isOneLineForOne(text) ? List.of(asItStands(text)) : inItsQuotes(parts));
        int vacant = Iterables.indexOf(parts, NameText::isPlaceholder);
        if (vacant < 0) {
            items.add(quoting.write(name));
        } else {
            items.set(vacant, quoting.write(name));
        }
        return ImmutableList.copyOf(items);
    }

    /** What is left without somebody, with the separators that were there; empty if nothing is. */
    Optional<String> without(String name) {
        StringBuilder rest = new StringBuilder();
        int behindPart = 0;
        for (String part : NameText.split(scalar.value())) {
            int start = scalar.value().indexOf(part, behindPart);
            if (!part.isEmpty() && !names(part, name)) {
                rest.append(rest.isEmpty() ? "" : scalar.value().substring(behindPart, start))
                        .append(part);
            }
            behindPart = start + part.length();
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(inItsQuotes(rest.toString()));
    }

    private boolean isOneLineForOne(String text) {
        return NameText.split(scalar.value()).size() == 1 && !new Lines(text).hasBreak(scalar.start(), scalar.end());
    }

    private String asItStands(String text) {
        return text.substring(scalar.start(), scalar.end());
    }

    private List<String> inItsQuotes(List<String> parts) {
        return parts.stream().map(this::inItsQuotes).toList();
    }

    private static boolean names(String part, String name) {
        return Stream.of(part)
                .flatMap(it -> NameText.names(it).stream())
                .anyMatch(it -> it.name().equals(name));
    }

    private String inItsQuotes(String part) {
        if (scalar.style() == ScalarStyle.DOUBLE_QUOTED) {
            return Quoting.quoted(part);
        }
        boolean singleQuoted = scalar.style() == ScalarStyle.SINGLE_QUOTED && !part.contains("\n");
        return singleQuoted ? "'" + part.replace("'", "''") + "'" : quoting.write(part);
    }
}

package dev.ssc.adapters.gitlab.edit;

import java.util.Comparator;
import java.util.List;

/**
 * A piece of a text and what stands there instead.
 *
 * @param from first char that goes
 * @param to behind the last char that goes
 * @param text what comes
 */
record Splice(int from, int to, String text) {

    static Splice insert(int at, String text) {
        return new Splice(at, at, text);
    }

    static Splice delete(int from, int to) {
        return new Splice(from, to, "");
    }

    static Splice replace(Node node, String text) {
        return new Splice(node.start(), node.end(), text);
    }

    /** The text with all splices made; they do not overlap. */
    static String all(List<Splice> splices, String text) {
        StringBuilder result = new StringBuilder(text);
        splices.stream()
                .sorted(Comparator.comparingInt(Splice::from).reversed())
                .forEach(splice -> result.replace(splice.from, splice.to, splice.text));
        return result.toString();
    }
}

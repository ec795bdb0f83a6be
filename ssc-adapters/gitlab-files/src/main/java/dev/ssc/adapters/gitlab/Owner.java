package dev.ssc.adapters.gitlab;

import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.Shown;
import dev.ssc.core.rule.Place;

/**
 * Whose keys are read, as findings call it, and how a value of an unexpected shape is reported (ORG-2).
 *
 * @param reading takes the findings
 * @param name for example {@code group "optimize"}
 */
record Owner(Reading reading, String name) {

    /** A key of this owner, for example {@code "support" of group "optimize"}. */
    String of(String key) {
        return Shown.quoted(key) + " of " + name;
    }

    void unexpected(Node node, String wanted) {
        reading.unexpected(node.place(), name + " is " + shown(node) + "; write " + wanted);
    }

    void unexpected(String key, Node node, String wanted) {
        reading.unexpected(node.place(), of(key) + " is " + shown(node) + "; write " + wanted);
    }

    void unexpectedItem(String key, Node item, String wanted) {
        reading.unexpected(
                item.place(), "an item of " + of(key) + " is " + shown(item) + "; write " + wanted + " for each item");
    }

    void leftOut(Place place, String why, String whatToDo) {
        reading.unexpected(place, name + " " + why + " and is left out; " + whatToDo);
    }

    /** A value as a finding shows it. */
    static String shown(Node node) {
        String words = node.kind().words();
        return switch (node.kind()) {
            case NULL, LIST, MAP -> words;
            case BOOLEAN, NUMBER, TEXT -> words + ", " + Shown.quoted(node.text());
        };
    }
}

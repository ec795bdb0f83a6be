package dev.ssc.adapters.gitlab;

import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.Shown;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.rule.Place;
import dev.ssc.core.rule.Rule;

/**
 * Whose keys are read, as findings call it, and how a value of an unexpected shape is reported.
 *
 * @param reading takes the findings
 * @param name for example {@code group "optimize"}
 * @param rule by which a value of an unexpected shape is reported
 */
record Owner(Reading reading, String name, Rule rule) {

    /** An owner whose values are reported by ORG-2. */
    Owner(Reading reading, String name) {
        this(reading, name, OrganisationRule.ORG_2);
    }

    /** The same, called by another name. */
    Owner named(String other) {
        return new Owner(reading, other, rule);
    }

    /** The same, whose values are reported by another rule. */
    Owner by(Rule other) {
        return new Owner(reading, name, other);
    }

    /** A key of this owner, for example {@code "support" of group "optimize"}. */
    String of(String key) {
        return Shown.quoted(key) + " of " + name;
    }

    void unexpected(Node node, String wanted) {
        reading.found(rule, node.place(), name + " is " + shown(node) + "; write " + wanted);
    }

    void unexpected(String key, Node node, String wanted) {
        reading.found(rule, node.place(), of(key) + " is " + shown(node) + "; write " + wanted);
    }

    void unexpectedItem(String key, Node item, String wanted) {
        reading.found(
                rule,
                item.place(),
                "an item of " + of(key) + " is " + shown(item) + "; write " + wanted + " for each item");
    }

    void leftOut(Place place, String why, String whatToDo) {
        reading.found(rule, place, name + " " + why + " and is left out; " + whatToDo);
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

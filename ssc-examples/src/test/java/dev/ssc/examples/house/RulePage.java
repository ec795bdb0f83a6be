package dev.ssc.examples.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.ssc.core.rule.Rule;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/rules.md}: every rule of the code with its sentence, source and tests. */
final class RulePage {

    private static final String HEAD = """
            # The rules

            Generated from the code; do not edit. A rejection, a finding and an advice name the rule they come from by
            its id, and `mvn verify -Dgroups=ORG-6` runs the tests that hold one rule.

            Source: **P** the page on stable counterparts, **C** the page on customer calls, **R** a related page,
            **D** decided by this project.
            """;

    private RulePage() {}

    /** All rules of the library, section by section, each section in the order of its enum. */
    static List<Rule> rules() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.ssc").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .map(JavaClass::reflect)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Rule.class::cast)
                        .toList();
    }

    static String of(List<Rule> rules, TaggedTests tests) {
        return rules.stream()
                .collect(Collectors.groupingBy(RulePage::section, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(section -> table(section.getKey(), section.getValue(), tests))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String section(Rule rule) {
        return rule.id().substring(0, rule.id().lastIndexOf('-'));
    }

    private static String table(String section, List<Rule> rules, TaggedTests tests) {
        return rules.stream()
                .map(rule -> "| %s | %s | %s | %s |\n"
                        .formatted(rule.id(), rule.sentence(), rule.source(), String.join(", ", tests.of(rule.id()))))
                .collect(Collectors.joining(
                        "", "\n## " + section + "\n\n| id | rule | source | tests |\n|---|---|---|---|\n", ""));
    }
}

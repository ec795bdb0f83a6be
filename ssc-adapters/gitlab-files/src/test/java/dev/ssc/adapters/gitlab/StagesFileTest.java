package dev.ssc.adapters.gitlab;

import static dev.ssc.adapters.gitlab.Reads.findings;
import static dev.ssc.adapters.gitlab.Reads.group;
import static dev.ssc.adapters.gitlab.Reads.message;
import static dev.ssc.adapters.gitlab.Reads.messages;
import static dev.ssc.adapters.gitlab.Reads.only;
import static dev.ssc.adapters.gitlab.Reads.shown;
import static dev.ssc.adapters.gitlab.Reads.stages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.GroupDraft;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.StageDraft;
import dev.ssc.core.rule.Place;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class StagesFileTest {

    /** The shapes of the real file, with invented names. */
    private static final String REAL = """
            # Format description is elsewhere

            stages:
              # Stages of the product

              manage:
                display_name: "Manage"
                marketing: true
                body: |
                  Two
                  lines
                established: 2016
                spend: 12.7
                related:
                  - "plan"
                section: dev
                pm: Jo Stage
                groups:
                  access_and_rights:
                    name: Access and Rights
                    pm: Lena Corn
                    support:
                      - Wim Iltis
                      - TBD
                    slack:
                      channel: g_access
                    categories:
                      - rights
                      - users
                  5-min-app:
                    name: "5 Minutes"
                    support: TBD # asked for
              plan:
                display_name: Plan
                section: dev
                groups:
                  optimize:
                    name: Optimize
                    support: []
                    pm:
                      - Ana Acting (Acting)
            """;

    @Test
    @Tag("ORG-1")
    void stagesAndGroupsAreInTheOrderOfTheFileWithTheirLines() {
        OrganisationDraft draft = stages(REAL);
        StageDraft manage = draft.stages().get(0);

        assertEquals(new Place("stages.yml", 1), draft.place());
        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals(2, draft.stages().size());
        assertEquals("6 manage", shown(manage.key()));
        assertEquals("7 Manage", shown(manage.name()));
        assertEquals("16 dev", shown(manage.section()));
        assertEquals(
                ImmutableList.of("19 access_and_rights", "30 5-min-app"),
                shown(manage.groups().stream().map(GroupDraft::key).collect(ImmutableList.toImmutableList())));
        assertEquals("33 plan", shown(draft.stages().get(1).key()));
        assertTrue(draft.sections().isEmpty());
        assertTrue(draft.people().isEmpty());
    }

    @Test
    void aGroupHasTheTextsThatStandThere() {
        GroupDraft group = stages(REAL).stages().get(0).groups().get(0);

        assertEquals("20 Access and Rights", shown(group.name()));
        assertEquals(ImmutableList.of("23 Wim Iltis", "24 TBD"), shown(group.support()));
        assertEquals(ImmutableList.of("21 Lena Corn"), shown(group.productManagers()));
        assertEquals(ImmutableList.of("rights", "users"), group.categories());
        assertEquals(Optional.of("g_access"), group.channel());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Bell|[1 Ana Bell]",
                "'\"Ana, Bo\"'|[1 Ana, Bo]",
                "TBD (EMEA)|[1 TBD (EMEA)]",
                "'\"12\"'|[1 12]",
                "2026-01-01|[1 2026-01-01]",
                "yes|[1 yes]",
                "' \"\" '|'[1 ]'",
                "~|[]",
                "null|[]",
                "[]|[]",
                "[~, null]|[]",
                "[Ana, ~, TBD, \"\"]|'[1 Ana, 1 TBD, 1 ]'",
                "'[Ana,\n Bo, # two\n Cy]'|[1 Ana, 2 Bo, 3 Cy]"
            })
    void aPersonValuedKeyTakesEveryShape(String value, String expected) {
        GroupDraft support = groupWith("support: " + value);
        GroupDraft pm = groupWith("pm: " + value);

        assertEquals(expected, shown(support.support()).toString());
        assertEquals(expected, shown(pm.productManagers()).toString());
    }

    @Test
    void aBlockListKeepsTheLineOfEachItem() {
        GroupDraft group = group(stages("""
                stages:
                  plan:
                    groups:
                      optimize:
                        support:
                        - Ana # one
                        -
                        - "TBD"
                        -
                          Bo
                """));

        assertEquals(ImmutableList.of("6 Ana", "8 TBD", "10 Bo"), shown(group.support()));
    }

    @Test
    void aMissingKeyIsNobody() {
        GroupDraft group = groupWith("focus: x");

        assertEquals(ImmutableList.of(), group.support());
        assertEquals(ImmutableList.of(), group.productManagers());
        assertEquals(ImmutableList.of(), group.categories());
        assertEquals(Optional.empty(), group.channel());
        assertEquals(Optional.empty(), group.name());
    }

    @Test
    void aKeyWithoutAnyValueIsNobody() {
        assertEquals(ImmutableList.of(), group(stages("""
                stages:
                  plan:
                    groups:
                      optimize:
                        support:
                        name: Optimize
                """)).support());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|a number, \"12\"", "1.5|a number, \"1.5\"", "true|a truth value, \"true\"", "{name: Ana}|a map"
            })
    void anotherTypeThanAPersonIsAnErrorAtTheValue(String value, String words) {
        OrganisationDraft draft = stages("stages: {plan: {groups: {optimize: {support:\n " + value + "}}}}");

        assertEquals(ImmutableList.of("error ORG-2 stages.yml:2"), findings(draft));
        assertEquals(
                "\"support\" of group \"optimize\" is " + words + "; write a name, a list of names, or TBD",
                message(draft));
        assertEquals(ImmutableList.of(), group(draft).support());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Bo]", "{name: Bo}", "7", "false", "[]"})
    void aListItemOfAnotherTypeIsAnErrorAtTheItem(String item) {
        OrganisationDraft draft =
                stages("stages: {plan: {groups: {optimize: {support: [Ana,\n " + item + ",\n Cy]}}}}");

        assertEquals(ImmutableList.of("error ORG-2 stages.yml:2"), findings(draft));
        assertTrue(message(draft).startsWith("an item of \"support\" of group \"optimize\" is a "), message(draft));
        assertEquals(ImmutableList.of("1 Ana", "3 Cy"), shown(group(draft).support()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: [A, B]|\"name\" of group \"optimize\" is a list; write a text",
                "name: {de: A}|\"name\" of group \"optimize\" is a map; write a text",
                "categories: 3|\"categories\" of group \"optimize\" is a number, \"3\"; write a list of texts",
                "categories: {a: b}|\"categories\" of group \"optimize\" is a map; write a list of texts",
                "categories: [[a]]|an item of \"categories\" of group \"optimize\" is a list; write a text for each item",
                "slack: g_x|\"slack\" of group \"optimize\" is a text, \"g_x\"; write a map with the channel",
                "slack: {channel: [a]}|\"channel\" of \"slack\" of group \"optimize\" is a list; write a text"
            })
    void anotherTypeIsAnErrorAndCountsAsAbsent(String field, String words) {
        OrganisationDraft draft = stages("stages: {plan: {groups: {optimize: {\n" + field + "}}}}");

        assertEquals(ImmutableList.of("error ORG-2 stages.yml:2"), findings(draft));
        assertEquals(words, message(draft));
        assertEquals(Optional.empty(), group(draft).name());
        assertEquals(ImmutableList.of(), group(draft).categories());
        assertEquals(Optional.empty(), group(draft).channel());
    }

    @Test
    void numbersAndTruthValuesAreTextsWhereNobodyIsNamed() {
        GroupDraft group = groupWith("name: 404, categories: [2026, true, ~], slack: {channel: 7}");

        assertEquals("1 404", shown(group.name()));
        assertEquals(ImmutableList.of("2026", "true"), group.categories());
        assertEquals(Optional.of("7"), group.channel());
    }

    @Test
    void nullsAreAbsent() {
        GroupDraft group = groupWith("name: ~, categories: , slack: null, support:");

        assertEquals(Optional.empty(), group.name());
        assertEquals(ImmutableList.of(), group.categories());
        assertEquals(Optional.empty(), group.channel());
    }

    @Test
    void groupsThatAreAListAreAnErrorAtTheList() {
        OrganisationDraft draft = stages("""
                stages:
                  plan:
                    section: dev
                    groups:
                      - optimize
                  create:
                    groups: {editor: {name: Editor}}
                """);

        assertEquals(ImmutableList.of("error ORG-2 stages.yml:5"), findings(draft));
        assertEquals("\"groups\" of stage \"plan\" is a list; write a map of groups by their keys", message(draft));
        assertEquals(ImmutableList.of(), draft.stages().get(0).groups());
        assertEquals("3 dev", shown(draft.stages().get(0).section()));
    }

    @Test
    void aStageOrGroupThatIsNoMapIsAnErrorAndKeptWithItsKey() {
        OrganisationDraft draft = stages("""
                stages:
                  plan: later
                  create:
                    section: dev
                    groups:
                      editor:
                      viewer:
                        - Ana
                      runner: {name: Runner}
                """);

        assertEquals(
                ImmutableList.of("error ORG-2 stages.yml:2", "error ORG-2 stages.yml:6", "error ORG-2 stages.yml:8"),
                findings(draft));
        assertEquals(
                ImmutableList.of(
                        "stage \"plan\" is a text, \"later\"; write a map with its section and its groups",
                        "group \"editor\" is nothing; write a map with its name and support",
                        "group \"viewer\" is a list; write a map with its name and support"),
                messages(draft));
        assertEquals("2 plan", shown(draft.stages().get(0).key()));
        assertEquals(
                ImmutableList.of("6 editor", "7 viewer", "9 runner"),
                shown(draft.stages().get(1).groups().stream()
                        .map(GroupDraft::key)
                        .collect(ImmutableList.toImmutableList())));
    }

    @ParameterizedTest
    @CsvSource({"section, [a]", "section, {a: b}", "display_name, [a]", "display_name, {a: b}"})
    void anotherTypeInAStageIsAnErrorToo(String key, String value) {
        OrganisationDraft draft =
                stages("stages:\n  plan:\n    " + key + ":\n      " + value + "\n    groups: {a: {}}");

        assertEquals(ImmutableList.of("error ORG-2 stages.yml:4"), findings(draft));
        assertTrue(message(draft).startsWith("\"" + key + "\" of stage \"plan\" is a "), message(draft));
        assertEquals(Optional.empty(), only(draft.stages()).section());
        assertEquals(Optional.empty(), only(draft.stages()).name());
    }

    @Test
    void keysAreTextsAsTheyAreWritten() {
        OrganisationDraft draft = stages("stages: {1.0: {section: 7, groups: {404: {}, true: {}, ~: {}, 0x1F: {}}}}");

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals("1 1.0", shown(draft.stages().get(0).key()));
        assertEquals("1 7", shown(draft.stages().get(0).section()));
        assertEquals(
                ImmutableList.of("1 404", "1 true", "1 ~", "1 0x1F"),
                shown(draft.stages().get(0).groups().stream()
                        .map(GroupDraft::key)
                        .collect(ImmutableList.toImmutableList())));
    }

    @Test
    void aKeyThatIsNoTextOrBlankIsAnErrorAndLeftOut() {
        OrganisationDraft draft = stages("""
                stages:
                  plan:
                    groups:
                      ? [a, b]
                      : {name: A}
                      "": {name: B}
                      ok: {name: C}
                """);

        assertEquals(ImmutableList.of("error ORG-2 stages.yml:4", "error ORG-2 stages.yml:6"), findings(draft));
        assertEquals("7 ok", shown(group(draft).key()));
    }

    @Test
    void anAliasIsReadAsWhatItStandsForAtItsOwnLine() {
        OrganisationDraft draft = stages("""
                stages:
                  plan:
                    groups:
                      one: &one
                        name: One
                        support: &team [Ana, Bo]
                      two:
                        name: Two
                        support: *team
                      three: *one
                      four:
                        <<: *one
                        support: [&cy Cy]
                """);
        ImmutableList<GroupDraft> groups = draft.stages().get(0).groups();

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals(ImmutableList.of("6 Ana", "6 Bo"), shown(groups.get(1).support()));
        assertEquals("10 three", shown(groups.get(2).key()));
        assertEquals("5 One", shown(groups.get(2).name()));
        assertEquals(Optional.empty(), groups.get(3).name());
    }

    @Test
    void aValueOfAnotherTypeBehindAnAliasIsAnErrorAtTheAlias() {
        OrganisationDraft draft = stages("""
                x: &x {a: b}
                stages:
                  plan:
                    groups:
                      one: {name: One, support: *x}
                """);

        assertEquals(ImmutableList.of("error ORG-2 stages.yml:5"), findings(draft));
    }

    @ParameterizedTest
    @Tag("ORG-9")
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "~",
                "---",
                "{}",
                "groups: {a: {}}",
                "stages:",
                "stages: {}",
                "stages: {plan: {section: dev}}",
                "stages: {plan: {groups: {}}}",
                "stages: {plan: {groups: }, create: {groups: ~}}"
            })
    void aFileWithoutOneGroupIsAnErrorOnLineOne(String yaml) {
        OrganisationDraft draft = stages(yaml);

        assertEquals(ImmutableList.of("error ORG-9 stages.yml:1"), findings(draft));
        assertTrue(message(draft).contains("\"stages\""), message(draft));
    }

    @ParameterizedTest
    @Tag("ORG-9")
    @ValueSource(strings = {"[]", "later", "[{plan: {groups: {a: {}}}}]", "7"})
    void stagesOfAnotherTypeHaveNoGroupEither(String value) {
        OrganisationDraft draft = stages("x: y\nstages: " + value);

        assertEquals(ImmutableList.of("error ORG-2 stages.yml:2", "error ORG-9 stages.yml:1"), findings(draft));
        assertEquals(ImmutableList.of(), draft.stages());
    }

    @Test
    @Tag("ORG-9")
    void stagesWithoutGroupsAreKept() {
        OrganisationDraft draft = stages("stages: {plan: {section: dev}}");

        assertEquals("1 plan", shown(only(draft.stages()).key()));
    }

    @Test
    @Tag("ORG-1")
    void aBlankNameIsNone() {
        OrganisationDraft draft = stages("stages: {plan: {display_name: '', groups: {optimize: {name: '  '}}}}");

        assertEquals("absent", shown(only(draft.stages()).name()));
        assertEquals("absent", shown(group(draft).name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "text", "12", "[]"})
    void aFileThatIsNoMapIsUnusable(String yaml) {
        UnusableFileException refusal = assertThrows(UnusableFileException.class, () -> stages(yaml));

        assertTrue(refusal.getMessage().startsWith("stages.yml:1: the file has to be a map"), refusal.getMessage());
    }

    private static GroupDraft groupWith(String field) {
        OrganisationDraft draft = stages("stages: {plan: {groups: {optimize: {" + field + "}}}}");
        assertEquals(ImmutableList.of(), draft.findings());
        return group(draft);
    }
}

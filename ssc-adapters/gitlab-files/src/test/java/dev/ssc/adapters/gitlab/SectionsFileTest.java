package dev.ssc.adapters.gitlab;

import static dev.ssc.adapters.gitlab.Reads.findings;
import static dev.ssc.adapters.gitlab.Reads.message;
import static dev.ssc.adapters.gitlab.Reads.section;
import static dev.ssc.adapters.gitlab.Reads.sections;
import static dev.ssc.adapters.gitlab.Reads.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.SectionDraft;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class SectionsFileTest {

    @Test
    void sectionsAreInTheOrderOfTheFileWithTheirLines() {
        OrganisationDraft draft = sections("""
                ops:
                  name: "Ops"
                  slack:
                    channel: ops
                  support_team_tag: Ops Support Stable Counterpart
                dev:
                  name: Dev
                  pm: Ada
                  sm: Orla Ysop
                  pmm:
                    - Ines
                """);
        ImmutableList<SectionDraft> sections = draft.sections().orElseThrow();

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals("1 ops", shown(sections.get(0).key()));
        assertEquals("2 Ops", shown(sections.get(0).name()));
        assertEquals("5 Ops Support Stable Counterpart", shown(sections.get(0).supportTeamTag()));
        assertEquals(Optional.empty(), sections.get(0).supportManagers());
        assertEquals("6 dev", shown(sections.get(1).key()));
        assertEquals(Optional.of(ImmutableList.of("9 Orla Ysop")), managers(sections.get(1)));
    }

    @ParameterizedTest
    @Tag("ORG-3")
    @CsvSource(
            delimiter = '|',
            value = {
                "sm: TBD|[1 TBD]",
                "sm: |[]",
                "sm: ~|[]",
                "sm: []|[]",
                "sm: [Ana, ~, Bo]|[1 Ana, 1 Bo]",
                "name: Dev|absent"
            })
    void aSupportManagerIsAbsentOnlyWithoutTheKey(String field, String expected) {
        SectionDraft section = section(sections("dev: {" + field + "}"));

        assertEquals(expected, managers(section).map(ImmutableList::toString).orElse("absent"));
    }

    @ParameterizedTest
    @Tag("ORG-3")
    @ValueSource(strings = {"{a: b}", "12", "true"})
    void aSupportManagerOfAnotherTypeIsAnErrorAndNobody(String value) {
        OrganisationDraft draft = sections("dev:\n  support_team_tag: Tag\n  sm: " + value);

        assertEquals(ImmutableList.of("error ORG-2 sections.yml:3"), findings(draft));
        assertTrue(message(draft).startsWith("\"sm\" of section \"dev\" is a "), message(draft));
        assertEquals(Optional.of(ImmutableList.of()), managers(section(draft)));
    }

    @Test
    void aSectionWithANullHasNoAttributes() {
        OrganisationDraft draft = sections("dev:\n");

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals("1 dev", shown(section(draft).key()));
        assertEquals(Optional.empty(), section(draft).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "[a]", "7"})
    void aSectionThatIsNoMapIsAnErrorAndKeptWithItsKey(String value) {
        OrganisationDraft draft = sections("dev:\n  " + value);

        assertEquals(ImmutableList.of("error ORG-2 sections.yml:2"), findings(draft));
        assertTrue(message(draft).startsWith("section \"dev\" is a "), message(draft));
        assertEquals("1 dev", shown(section(draft).key()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: [Dev]", "name: {de: Dev}", "support_team_tag: [Tag]"})
    void anotherTypeIsAnError(String field) {
        OrganisationDraft draft = sections("dev:\n  " + field);

        assertEquals(ImmutableList.of("error ORG-2 sections.yml:2"), findings(draft));
        assertEquals(Optional.empty(), section(draft).name());
        assertEquals(Optional.empty(), section(draft).supportTeamTag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# none", "~", "{}"})
    void anEmptyFileHasNoSections(String yaml) {
        OrganisationDraft draft = sections(yaml);

        assertEquals(Optional.of(ImmutableList.of()), draft.sections());
        assertEquals(ImmutableList.of(), draft.findings());
    }

    @Test
    void aListIsUnusable() {
        assertThrows(UnusableFileException.class, () -> sections("- dev"));
    }

    private static Optional<ImmutableList<String>> managers(SectionDraft section) {
        return section.supportManagers().map(Reads::shown);
    }
}

package dev.ssc.adapters.gitlab;

import static dev.ssc.adapters.gitlab.Reads.findings;
import static dev.ssc.adapters.gitlab.Reads.message;
import static dev.ssc.adapters.gitlab.Reads.people;
import static dev.ssc.adapters.gitlab.Reads.person;
import static dev.ssc.adapters.gitlab.Reads.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.reading.DatesDraft;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.PersonDraft;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-2")
class PeopleFileTest {

    @Test
    @Tag("ORG-10")
    void everythingAboutAPersonIsReadAsItStands() {
        OrganisationDraft draft = people("""
                # people
                - slug: ana
                  name: Ana Bell
                  locality: null
                  role: <a href="/x/">Support Engineer (EMEA)</a>
                  reports_to: mo
                  departments:
                  - Customer Support
                  - Dev Support Stable Counterpart
                  kind: engineer
                  zone: Europe/Lisbon
                  hours: 22:00-06:00
                  days: [MON, TUE]
                  away:
                  - {from: 2026-01-01, to: 2026-01-05}
                  - from: 2026-03-01
                  holidays: [2026-12-25]
                  region: EMEA
                  home-group: fern
                  skills: [ruby]
                """);
        PersonDraft ana = person(draft);

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals("2 ana", shown(ana.key()));
        assertEquals("3 Ana Bell", shown(ana.name()));
        assertEquals(Optional.of("<a href=\"/x/\">Support Engineer (EMEA)</a>"), ana.role());
        assertEquals(Optional.of("mo"), ana.manager());
        assertEquals(ImmutableList.of("Customer Support", "Dev Support Stable Counterpart"), ana.departments());
        assertEquals("10 engineer", shown(ana.kind()));
        assertEquals("11 Europe/Lisbon", shown(ana.zone()));
        assertEquals("12 22:00-06:00", shown(ana.hours()));
        assertEquals(ImmutableList.of("13 MON", "13 TUE"), shown(ana.days().orElseThrow()));
        assertEquals(ImmutableList.of("15 2026-01-01 to 15 2026-01-05", "16 2026-03-01 to absent"), away(ana));
        assertEquals(ImmutableList.of("17 2026-12-25"), shown(ana.holidays()));
        assertEquals(Optional.of("EMEA"), ana.region());
        assertEquals(Optional.of("fern"), ana.homeGroup());
        assertEquals(ImmutableList.of("ruby"), ana.skills());
    }

    @Test
    void whatIsNotStatedIsAbsent() {
        PersonDraft ana = person(people("- {slug: ana, name: Ana, zone: ~, days: , away: null, departments: }"));

        assertEquals(Optional.empty(), ana.zone());
        assertEquals(Optional.empty(), ana.days());
        assertEquals(Optional.empty(), ana.kind());
        assertEquals(Optional.empty(), ana.manager());
        assertEquals(ImmutableList.of(), ana.away());
        assertEquals(ImmutableList.of(), ana.departments());
    }

    @ParameterizedTest
    @CsvSource({"manager: mo, mo", "'reports_to: mo, manager: jo', mo", "'reports_to: ~, manager: jo', jo"})
    void theManagerStandsUnderTwoKeys(String fields, String manager) {
        assertEquals(
                Optional.of(manager),
                person(people("- {slug: ana, name: Ana, " + fields + "}")).manager());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{slug: ana}|\"name\"|(slug \"ana\")",
                "{slug: ana, name: }|\"name\"|(slug \"ana\")",
                "{slug: ana, name: \" \"}|\"name\"|(slug \"ana\")",
                "{name: Ana Bell}|\"slug\"|(name \"Ana Bell\")",
                "{slug: ~, name: Ana Bell}|\"slug\"|(name \"Ana Bell\")",
                "{role: x}|\"slug\" and \"name\"|a person has"
            })
    void aPersonWithoutUsableSlugOrNameIsLeftOut(String entry, String missing, String shown) {
        OrganisationDraft draft = people("- {slug: bo, name: Bo}\n-\n " + entry);

        assertEquals(ImmutableList.of("error ORG-2 people.yml:3"), findings(draft));
        assertTrue(message(draft).contains("no usable " + missing + " and is left out"), message(draft));
        assertTrue(message(draft).contains(shown), message(draft));
        assertEquals("1 bo", shown(person(draft).key()));
    }

    @Test
    void aNameOfAnotherTypeIsReportedWhereItStandsToo() {
        OrganisationDraft draft = people("- slug: ana\n  name: [Ana]");

        assertEquals(ImmutableList.of("error ORG-2 people.yml:2", "error ORG-2 people.yml:1"), findings(draft));
        assertEquals(Optional.of(ImmutableList.of()), draft.people());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "[ana]", "12", "~", ""})
    void anEntryThatIsNoMapIsLeftOut(String entry) {
        OrganisationDraft draft = people("- {slug: bo, name: Bo}\n- " + entry);

        assertEquals(ImmutableList.of("error ORG-2 people.yml:2"), findings(draft));
        assertTrue(message(draft).startsWith("a person is "), message(draft));
        assertEquals("1 bo", shown(person(draft).key()));
    }

    @Test
    void theSecondPersonWithASlugIsLeftOut() {
        OrganisationDraft draft = people("""
                - {slug: ana, name: Ana Bell}
                - {slug: Ana, name: Ana Cole}
                - name: Ana Dorn
                  slug: ana
                """);

        assertEquals(ImmutableList.of("error ORG-2 people.yml:3"), findings(draft));
        assertEquals(
                "a person (slug \"ana\", name \"Ana Dorn\") has the slug \"ana\" that someone before has and is left out;"
                        + " give each person a slug of their own",
                message(draft));
        assertEquals(2, draft.people().orElseThrow().size());
    }

    @Test
    void severalPeopleMayShareAName() {
        OrganisationDraft draft = people("[{slug: a, name: Ana}, {slug: b, name: Ana}]");

        assertEquals(ImmutableList.of(), draft.findings());
        assertEquals(2, draft.people().orElseThrow().size());
    }

    @Test
    void slugsAndNamesAreTextsAsTheyAreWritten() {
        PersonDraft person = person(people("- {slug: 007, name: 404, reports_to: 1}"));

        assertEquals("1 007", shown(person.key()));
        assertEquals("1 404", shown(person.name()));
        assertEquals(Optional.of("1"), person.manager());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "departments: {}",
                "departments: Support",
                "departments: [[a]]",
                "role: [x]",
                "skills: ruby",
                "kind: [engineer]",
                "region: {}",
                "home-group: []",
                "reports_to: [mo]"
            })
    void anotherTypeIsAnErrorAndCountsAsAbsent(String field) {
        isReported(field, "ORG-2");
    }

    @ParameterizedTest
    @Tag("ORG-10")
    @ValueSource(
            strings = {
                "zone: {a: b}",
                "hours: [9, 17]",
                "days: MON",
                "days: [{}]",
                "holidays: 2026-01-01",
                "away: {from: 2026-01-01}",
                "away: [2026-01-01]",
                "away: [{to: 2026-01-01}]",
                "away: [{from: [x]}]"
            })
    void workingTimeOfAnotherTypeIsNotUnderstoodEither(String field) {
        isReported(field, "ORG-10");
    }

    private static void isReported(String field, String rule) {
        OrganisationDraft draft = people("- slug: ana\n  name: Ana\n  " + field);
        String key = field.substring(0, field.indexOf(':'));

        assertEquals(ImmutableList.of("error " + rule + " people.yml:3"), findings(draft));
        assertTrue(message(draft).contains("\"" + key + "\" of a person (slug \"ana\", name \"Ana\")"), message(draft));
        assertEquals(ImmutableList.of(), person(draft).away());
        assertEquals(ImmutableList.of(), person(draft).departments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nobody", "[]", "~"})
    void anEmptyFileHasNobody(String yaml) {
        OrganisationDraft draft = people(yaml);

        assertEquals(Optional.of(ImmutableList.of()), draft.people());
        assertEquals(ImmutableList.of(), draft.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana: {name: Ana}", "Ana", "{}"})
    void aFileThatIsNoListIsUnusable(String yaml) {
        UnusableFileException refusal = assertThrows(UnusableFileException.class, () -> people(yaml));

        assertTrue(refusal.getMessage().startsWith("people.yml:1: the file has to be a list"), refusal.getMessage());
    }

    private static ImmutableList<String> away(PersonDraft person) {
        return person.away().stream().map(PeopleFileTest::shownDates).collect(ImmutableList.toImmutableList());
    }

    private static String shownDates(DatesDraft dates) {
        return shown(dates.from()) + " to " + shown(dates.to());
    }
}

package dev.ssc.core.reading;

import static dev.ssc.core.reading.Drafts.at;
import static dev.ssc.core.reading.Drafts.group;
import static dev.ssc.core.reading.Drafts.organisation;
import static dev.ssc.core.reading.Drafts.people;
import static dev.ssc.core.reading.Drafts.said;
import static dev.ssc.core.reading.Drafts.section;
import static dev.ssc.core.reading.Drafts.stage;
import static dev.ssc.core.reading.Drafts.taggedSection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Region;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.time.WorkingTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrganisationReaderTest {

    private static final Seat.OfGroup FERN = new Seat.OfGroup("plan", "fern");

    private static Snapshot read(OrganisationDraft.Builder draft) {
        return OrganisationReader.read(draft.build());
    }

    private static ImmutableList<Counterpart> fern(String... support) {
        return read(organisation().addStages(stage("plan", 1, "dev", group("fern", 4, support))))
                .organisation()
                .counterparts(FERN);
    }

    private static Counterpart unlinked(String name) {
        return new Counterpart(name, Optional.empty(), Optional.empty());
    }

    @Test
    @Tag("ORG-1")
    void withoutSectionsThoseThatStagesNameAreTakenInTheOrderOfFirstMention() {
        Snapshot snapshot = read(organisation()
                .addStages(stage("plan", 1, "dev", group("fern", 4)))
                .addStages(stage("run", 11, "ops", group("moss", 14)))
                .addStages(stage("build", 21, "dev", group("oak", 24))));
        assertEquals(
                List.of(new Section("dev", "dev", ImmutableList.of()), new Section("ops", "ops", ImmutableList.of())),
                snapshot.organisation().sections());
        assertEquals(List.of(), said(snapshot));
    }

    @Test
    @Tag("ORG-1")
    void aStageOfAnUnknownSectionKeepsItsGroupsAndTheSectionAsItStands() {
        Snapshot snapshot = read(organisation()
                .sections(ImmutableList.of(section("dev", 1)))
                .addStages(stage("plan", 1, "devv", group("fern", 4))));
        assertEquals(List.of("error ORG-1 stages.yml:2"), said(snapshot));
        assertEquals(
                Optional.of("devv"),
                snapshot.organisation()
                        .sectionOf(snapshot.organisation().groups().get(0)));
    }

    @Test
    @Tag("ORG-1")
    void aStageWithoutSectionIsAnErrorAtItsKey() {
        StageDraft draft = new StageDraft(
                at(Drafts.STAGES, 7, "plan"), Optional.empty(), Optional.empty(), ImmutableList.of(group("fern", 9)));
        assertEquals(
                List.of("error ORG-1 stages.yml:7"), said(read(organisation().addStages(draft))));
    }

    @Test
    @Tag("ORG-1")
    void theSameGroupKeyUnderTwoStagesIsAnErrorAtEachFurtherOneAndBothAreKeptApart() {
        Snapshot snapshot = read(organisation()
                .addStages(stage("plan", 1, "dev", group("fern", 4, "Ana Ulm")))
                .addStages(stage("run", 11, "dev", group("fern", 14)))
                .addStages(stage("build", 21, "dev", group("fern", 24, "Bo Elm"))));
        assertEquals(List.of("error ORG-1 stages.yml:14", "error ORG-1 stages.yml:24"), said(snapshot));
        assertEquals(
                List.of(unlinked("Bo Elm")), snapshot.organisation().counterparts(new Seat.OfGroup("build", "fern")));
    }

    @Test
    @Tag("ORG-1")
    void aStageWithoutGroupsIsANoteAndAGroupWithoutNameAWarning() {
        GroupDraft nameless = new GroupDraft(
                at(Drafts.STAGES, 14, "moss"),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty());
        Snapshot snapshot =
                read(organisation().addStages(stage("plan", 1, "dev")).addStages(stage("run", 11, "dev", nameless)));
        assertEquals(List.of("note ORG-1 stages.yml:1", "warning ORG-1 stages.yml:14"), said(snapshot));
        assertEquals("moss", snapshot.organisation().groups().get(0).name());
    }

    @Test
    @Tag("ORG-2")
    void placeholdersMeanNobodyAlsoInsideAList() {
        assertEquals(List.of(), fern("TBD"));
        assertEquals(List.of(unlinked("Ana Ulm")), fern("tbh", "Ana Ulm", " ", "TBD (EMEA)"));
    }

    @Test
    @Tag("ORG-2")
    void theSamePersonTwiceInASeatCountsOnceAndTheFirstRegionStays() {
        Snapshot snapshot = read(organisation()
                .addStages(stage("plan", 1, "dev", group("fern", 4, "Ana Ulm (EMEA)", "Ana Ulm (APAC)"))));
        assertEquals(List.of("warning ORG-2 stages.yml:7"), said(snapshot));
        assertEquals(
                List.of(new Counterpart("Ana Ulm", Optional.empty(), Optional.of(Region.EMEA))),
                snapshot.organisation().counterparts(FERN));
    }

    @Test
    @Tag("ORG-3")
    void aSectionWithoutSmHasThePersonWhoseDepartmentsNameItsTag() {
        Snapshot snapshot = read(organisation()
                .sections(ImmutableList.of(taggedSection("ops", 1, "Ops Support")))
                .people(ImmutableList.of(tagged("Ana Ulm", "Ops Support"), tagged("Bo Elm", "Sales")))
                .addStages(stage("run", 1, "ops", group("moss", 4))));
        assertEquals(
                List.of(new Counterpart("Ana Ulm", Optional.of("Ana-Ulm"), Optional.empty())),
                snapshot.organisation().counterparts(new Seat.OfSection("ops")));
        assertEquals(List.of(), said(snapshot));
    }

    @Test
    @Tag("ORG-3")
    void aTagThatSeveralPeopleHaveGivesAllOfThemAndOneThatNobodyHasGivesNobodyBothWithAWarning() {
        Snapshot snapshot = read(organisation()
                .sections(ImmutableList.of(
                        taggedSection("ops", 1, "Ops Support"), taggedSection("dev", 4, "Dev Support")))
                .people(ImmutableList.of(tagged("Ana Ulm", "Ops Support"), tagged("Bo Elm", "Ops Support")))
                .addStages(stage("run", 1, "ops", group("moss", 4))));
        assertEquals(List.of("warning ORG-3 sections.yml:2", "warning ORG-3 sections.yml:5"), said(snapshot));
        assertEquals(
                2,
                snapshot.organisation().counterparts(new Seat.OfSection("ops")).size());
        assertEquals(List.of(), snapshot.organisation().counterparts(new Seat.OfSection("dev")));
    }

    @Test
    @Tag("ORG-3")
    void aStatedPlaceholderWinsOverATag() {
        SectionDraft draft = new SectionDraft(
                at(Drafts.SECTIONS, 1, "ops"),
                Optional.empty(),
                Optional.of(ImmutableList.of(at(Drafts.SECTIONS, 2, "TBD"))),
                Optional.of(at(Drafts.SECTIONS, 3, "Ops Support")));
        Snapshot snapshot = read(organisation()
                .sections(ImmutableList.of(draft))
                .people(ImmutableList.of(tagged("Ana Ulm", "Ops Support")))
                .addStages(stage("run", 1, "ops", group("moss", 4))));
        assertEquals(List.of(), snapshot.organisation().counterparts(new Seat.OfSection("ops")));
        assertEquals(List.of(), said(snapshot));
    }

    private static PersonDraft tagged(String name, String department) {
        return PersonDraft.builder()
                .from(people(name).get(0))
                .addDepartments(department)
                .build();
    }

    @Test
    @Tag("ORG-5")
    void twoPeopleInOneValueAreTwoPeopleWithAWarning() {
        Snapshot snapshot =
                read(organisation().addStages(stage("plan", 1, "dev", group("fern", 4, "Ana Ulm / Bo Elm"))));
        assertEquals(List.of("warning ORG-5 stages.yml:6"), said(snapshot));
        assertEquals(
                List.of(unlinked("Ana Ulm"), unlinked("Bo Elm")),
                snapshot.organisation().counterparts(FERN));
    }

    @Test
    @Tag("ORG-6")
    void aNameIsLinkedOnlyIfItIsSpelledExactly() {
        Snapshot snapshot = read(organisation()
                .people(people("Ana Ulm", "Bo Elm"))
                .addStages(stage("plan", 1, "dev", group("fern", 4, "Ana Ulm", "Anna Ulm", "Zoe Yew"))));
        assertEquals(
                List.of(
                        new Counterpart("Ana Ulm", Optional.of("Ana-Ulm"), Optional.empty()),
                        unlinked("Anna Ulm"),
                        unlinked("Zoe Yew")),
                snapshot.organisation().counterparts(FERN));
        assertEquals(List.of("warning ORG-6 stages.yml:7", "warning ORG-6 stages.yml:8"), said(snapshot));
        assertEquals(Optional.of("Ana Ulm"), snapshot.findings().get(0).suggestion());
        assertEquals(Optional.empty(), snapshot.findings().get(1).suggestion());
    }

    @Test
    @Tag("ORG-6")
    void aNameThatSeveralPeopleShareIsAnErrorAndCountsAsOnePerson() {
        ImmutableList<PersonDraft> twins = ImmutableList.of(
                PersonDraft.builder()
                        .from(people("Ana Ulm").get(0))
                        .key(at(Drafts.PEOPLE, 9, "other"))
                        .build(),
                people("Ana Ulm").get(0));
        Snapshot snapshot =
                read(organisation().people(twins).addStages(stage("plan", 1, "dev", group("fern", 4, "Ana Ulm"))));
        assertEquals(List.of("error ORG-6 stages.yml:6"), said(snapshot));
        assertEquals(List.of(unlinked("Ana Ulm")), snapshot.organisation().counterparts(FERN));
    }

    @Test
    @Tag("ORG-6")
    void withoutAPeopleFileNobodyIsMissed() {
        assertEquals(
                List.of(), said(read(organisation().addStages(stage("plan", 1, "dev", group("fern", 4, "Ana Ulm"))))));
    }

    @Test
    @Tag("COV-1")
    void twoSupportManagersOfASectionAreKeptWithAWarning() {
        Snapshot snapshot = read(organisation()
                .sections(ImmutableList.of(section("dev", 1, "Ana Ulm", "Bo Elm")))
                .addStages(stage("plan", 1, "dev", group("fern", 4))));
        assertEquals(List.of("warning COV-1 stages.yml:2"), said(snapshot));
        assertEquals(
                2,
                snapshot.organisation().counterparts(new Seat.OfSection("dev")).size());
    }

    @Test
    @Tag("ORG-10")
    void whatIsNotUnderstoodOfAPersonIsAnErrorAndAbsent() {
        PersonDraft ana = PersonDraft.builder()
                .key(at(Drafts.PEOPLE, 1, "ana"))
                .name(at(Drafts.PEOPLE, 2, "Ana Ulm"))
                .zone(at(Drafts.PEOPLE, 3, "Europe/Nowhere"))
                .hours(at(Drafts.PEOPLE, 4, "9 to 5"))
                .days(ImmutableList.of(at(Drafts.PEOPLE, 5, "MON"), at(Drafts.PEOPLE, 6, "Moonday")))
                .addHolidays(at(Drafts.PEOPLE, 7, "2026-02-30"))
                .addAway(new DatesDraft(
                        at(Drafts.PEOPLE, 8, "2026-03-02"), Optional.of(at(Drafts.PEOPLE, 9, "2026-03-02"))))
                .build();
        Snapshot snapshot =
                read(organisation().people(ImmutableList.of(ana)).addStages(stage("plan", 1, "dev", group("fern", 4))));
        assertEquals(
                List.of(
                        "error ORG-10 people.yml:3",
                        "error ORG-10 people.yml:4",
                        "error ORG-10 people.yml:6",
                        "error ORG-10 people.yml:7",
                        "error ORG-10 people.yml:8"),
                said(snapshot));
        assertEquals(
                WorkingTime.unknown(),
                snapshot.organisation().person("ana").orElseThrow().workingTime());
    }

    @Test
    @Tag("CAD-3")
    void aFrequencyThatIsNotUnderstoodIsAWarningAndNoRhythm() {
        FunctionDraft draft = new FunctionDraft(
                at("functions.yml", 1, "budget"),
                "Finance",
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.of(at("functions.yml", 1, "now and then")),
                ImmutableList.of());
        Snapshot snapshot = read(organisation()
                .addStages(stage("plan", 1, "dev", group("fern", 4)))
                .addFunctions(draft));
        assertEquals(List.of("warning CAD-3 functions.yml:1"), said(snapshot));
        assertEquals(Rhythm.none(), snapshot.organisation().functions().get(0).rhythm());
    }

    @Test
    @Tag("ORG-1")
    void everyMessageHoldsWhatItIsAbout() {
        Snapshot snapshot = read(organisation()
                .sections(ImmutableList.of(section("dev", 1)))
                .people(people("Bo Elm"))
                .addStages(stage("plan", 1, "devv", group("fern", 4, "Ana Ulm"))));
        assertTrue(snapshot.findings().get(0).message().contains("\"devv\""));
        assertTrue(snapshot.findings().get(1).message().contains("\"Ana Ulm\""));
    }
}

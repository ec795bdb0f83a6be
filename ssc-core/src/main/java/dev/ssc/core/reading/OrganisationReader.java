package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.coverage.SeatRequest;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import java.util.List;
import java.util.Optional;

/**
 * Applies the rules of the organisation to what a source states (ORG-1 to ORG-6, ORG-10, COV-1, CAD-3, TERM-2, TERM-8).
 * Never fails: what cannot be used is left out, and a finding says so.
 */
public final class OrganisationReader {

    private final OrganisationDraft draft;
    private final Findings findings = new Findings();

    private OrganisationReader(OrganisationDraft draft) {
        this.draft = draft;
    }

    /**
     * The organisation that a draft states.
     *
     * @param draft what a source stated
     * @return the organisation, its terms and requests, and the findings
     */
    public static Snapshot read(OrganisationDraft draft) {
        return new OrganisationReader(draft).read();
    }

    private Snapshot read() {
        findings.addAll(draft.findings());
        Optional<ImmutableList<Person>> people = draft.people().map(this::people);
        ImmutableList<Person> known = people.orElseGet(ImmutableList::of);
        CounterpartReader counterparts = new CounterpartReader(new Linker(people, findings), findings);
        ImmutableList<Section> sections = sections(new SectionReader(counterparts, known, findings));
        StageReader stageReader = new StageReader(counterparts, keys(sections)::contains, findings);
        ImmutableList<Stage> stages =
                draft.stages().stream().map(stageReader::read).collect(ImmutableList.toImmutableList());
        Organisation organisation = Organisation.of(sections, stages, functions(counterparts), known);
        Roster roster = Roster.of(
                organisation, new TermReader(organisation, findings).read(draft.terms()), requests(organisation));
        return new Snapshot(roster, draft.place(), stageReader.places(), findings.sorted(draft.files()));
    }

    private ImmutableList<Person> people(List<PersonDraft> drafts) {
        PersonReader reader = new PersonReader(findings);
        return drafts.stream().map(reader::read).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Section> sections(SectionReader reader) {
        return draft.sections()
                .map(drafts -> drafts.stream().map(reader::read).collect(ImmutableList.toImmutableList()))
                .orElseGet(this::sectionsThatStagesName);
    }

    private ImmutableList<Section> sectionsThatStagesName() {
        return draft.stages().stream()
                .flatMap(stage -> stage.section().stream())
                .map(Stated::value)
                .distinct()
                .map(key -> new Section(key, key, ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> keys(ImmutableList<Section> sections) {
        return sections.stream().map(Section::key).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableList<Function> functions(CounterpartReader counterparts) {
        FunctionReader reader = new FunctionReader(counterparts, findings);
        return draft.functions().stream().map(reader::read).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<SeatRequest> requests(Organisation organisation) {
        Askers askers = Askers.of(organisation, draft.people().isPresent());
        RequestReader reader = new RequestReader(organisation, askers, findings);
        return draft.requests().stream()
                .flatMap(request -> reader.read(request).stream())
                .collect(ImmutableList.toImmutableList());
    }
}

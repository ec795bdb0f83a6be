package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.rule.CoverageRule;
import dev.ssc.core.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes sections of what is stated about them (ORG-1, ORG-3, COV-1). */
final class SectionReader {

    private final CounterpartReader counterparts;
    private final List<Person> people;
    private final Findings findings;

    SectionReader(CounterpartReader counterparts, List<Person> people, Findings findings) {
        this.counterparts = counterparts;
        this.people = people;
        this.findings = findings;
    }

    Section read(SectionDraft draft) {
        String name = draft.name().map(Stated::value).orElse(draft.key().value());
        return new Section(draft.key().value(), name, supportManagers(draft));
    }

    private ImmutableList<Counterpart> supportManagers(SectionDraft draft) {
        if (draft.supportManagers().isPresent()) {
            return named(draft, draft.supportManagers().get());
        }
        return draft.supportTeamTag().map(this::tagged).orElseGet(ImmutableList::of);
    }

    private ImmutableList<Counterpart> named(SectionDraft draft, ImmutableList<Stated<String>> texts) {
        ImmutableList<Counterpart> managers = counterparts.read(texts);
        if (managers.size() > 1) {
            findings.add(Finding.warning(
                    CoverageRule.COV_1,
                    texts.get(0).place(),
                    "The section \"" + draft.key().value() + "\" has " + managers.size() + " support managers, "
                            + names(managers) + "; one is meant. Both are kept."));
        }
        return managers;
    }

    private ImmutableList<Counterpart> tagged(Stated<String> tag) {
        ImmutableList<Counterpart> tagged = people.stream()
                .filter(person -> person.departments().contains(tag.value()))
                .map(person -> new Counterpart(person.name(), Optional.of(person.key()), Optional.empty()))
                .collect(ImmutableList.toImmutableList());
        if (tagged.size() != 1) {
            findings.add(Finding.warning(
                    OrganisationRule.ORG_3,
                    tag.place(),
                    tagged.isEmpty()
                            ? "Nobody has the tag \"" + tag.value() + "\" among the departments, so the section is"
                                    + " vacant; give it to the support manager, or name them under sm."
                            : "Several people have the tag \"" + tag.value() + "\": " + names(tagged)
                                    + "; leave it to one of them."));
        }
        return tagged;
    }

    private static String names(List<Counterpart> counterparts) {
        return counterparts.stream().map(Counterpart::name).collect(Collectors.joining(", "));
    }
}

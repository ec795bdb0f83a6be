package dev.ssc.core.reading;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Links names of counterparts to people, by exact spelling only (ORG-6). */
final class Linker {

    private final boolean peopleKnown;
    private final ImmutableListMultimap<String, Person> byName;
    private final Supplier<NearestName> nearest;
    private final Findings findings;

    /** Without people nobody is linked, and nobody is missed. */
    Linker(Optional<? extends List<Person>> people, Findings findings) {
        this.peopleKnown = people.isPresent();
        this.byName = Multimaps.index(people.isPresent() ? people.get() : List.of(), Person::name);
        this.nearest = Suppliers.memoize(() -> new NearestName(byName.keySet()));
        this.findings = findings;
    }

    /** Key of the person of exactly that name; a finding if there is none, or more than one. */
    Optional<String> link(Stated<String> name) {
        List<Person> people = byName.get(name.value());
        if (people.size() == 1) {
            return Optional.of(people.get(0).key());
        }
        if (peopleKnown) {
            findings.add(people.isEmpty() ? unmatched(name) : shared(name, people.size()));
        }
        return Optional.empty();
    }

    private Finding unmatched(Stated<String> name) {
        Optional<String> near = nearest.get().to(name.value());
        Finding finding = Finding.warning(
                OrganisationRule.ORG_6,
                name.place(),
                "\"" + name.value() + "\" is not in the people file; "
                        + near.map(text -> "did you mean \"" + text + "\"?")
                                .orElse("correct the spelling, or add the person."));
        return near.map(finding::suggesting).orElse(finding);
    }

    private static Finding shared(Stated<String> name, int people) {
        return Finding.error(
                OrganisationRule.ORG_6,
                name.place(),
                "\"" + name.value() + "\" is the name of " + people
                        + " people, so it is linked to none of them; make the names differ.");
    }
}

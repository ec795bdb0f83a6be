package dev.ssc.calls.lead;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Person;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The engineers around a lead, in the order in which they are asked. Whoever is away is not asked. */
record Colleagues(People people, String lead) {

    /** Those who could take the call over: region, group, expertise, load, key (CALL-LEAD-4). */
    ImmutableList<Person> candidates(Slot slot, Optional<String> needs) {
        return there(slot.window())
                .filter(person -> slot.fits(person).orElse(true))
                .sorted(first(person -> slot.fits(person).isPresent())
                        .thenComparing(first(this::ofTheGroup))
                        .thenComparing(first(person -> knows(person, needs)))
                        .thenComparing(byLoadAndKey()))
                .collect(toImmutableList());
    }

    /** Those who could pair with the lead: group, region, load, key (CALL-LEAD-3). */
    ImmutableList<Person> pairs(Range<Instant> time, Optional<String> needs) {
        return there(time)
                .filter(person -> knows(person, needs))
                .sorted(first(this::ofTheGroup)
                        .thenComparing(first(this::ofTheRegion))
                        .thenComparing(byLoadAndKey()))
                .collect(toImmutableList());
    }

    boolean ofTheGroup(Person person) {
        return same(person.homeGroup(), self().flatMap(Person::homeGroup));
    }

    private boolean ofTheRegion(Person person) {
        return same(person.region(), self().flatMap(Person::region));
    }

    private Optional<Person> self() {
        return people.find(lead);
    }

    private Stream<Person> there(Range<Instant> time) {
        return people.engineers()
                .filter(person -> !person.key().equals(lead))
                .filter(person -> !new Presence(person).awayThroughout(time));
    }

    private Comparator<Person> byLoadAndKey() {
        return comparing(people::load).thenComparing(Person::key);
    }

    private static boolean knows(Person person, Optional<String> needs) {
        return needs.map(person.skills()::contains).orElse(true);
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static Comparator<Person> first(java.util.function.Predicate<Person> preferred) {
        return comparing(person -> !preferred.test(person));
    }
}

package dev.ssc.core.reading;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may have asked for a counterpart: product teams ask, and are seldom in the people file of support, so everybody
 * whom the organisation names anywhere is known. Without a people file nobody is unknown.
 */
final class Askers {

    private final Optional<ImmutableSet<String>> known;

    private Askers(Optional<ImmutableSet<String>> known) {
        this.known = known;
    }

    static Askers of(Organisation organisation, boolean peopleAreStated) {
        return new Askers(peopleAreStated ? Optional.of(named(organisation)) : Optional.empty());
    }

    private static ImmutableSet<String> named(Organisation organisation) {
        return Stream.of(
                        organisation.people().stream().flatMap(Askers::words),
                        organisation.groups().stream().flatMap(group -> group.productManagers().stream()),
                        organisation.functions().stream().flatMap(function -> function.contacts().stream()),
                        organisation.seats().stream()
                                .flatMap(seat -> organisation.counterparts(seat).stream())
                                .map(Counterpart::name))
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> words(Person person) {
        return Stream.of(person.key(), person.name());
    }

    boolean include(String asker) {
        return known.filter(names -> !names.contains(asker)).isEmpty();
    }
}

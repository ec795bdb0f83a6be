package dev.ssc.examples.bench;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Organisations of any size, the same at every run. */
final class GeneratedOrganisation {

    private static final int GROUPS_IN_A_STAGE = 100;
    private static final int PEOPLE = 20_000;

    private GeneratedOrganisation() {}

    /** Groups with one counterpart each, of whom every n-th is another than in the organisation of salt 0. */
    static Organisation of(int groups, int salt) {
        ImmutableList<Stage> stages = IntStream.range(0, groups / GROUPS_IN_A_STAGE)
                .mapToObj(stage -> stage(stage, salt))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Person> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Person.builder().key("p" + i).name("Person " + i).build())
                .collect(ImmutableList.toImmutableList());
        return Organisation.of(ImmutableList.of(), stages, ImmutableList.of(), people);
    }

    private static Stage stage(int number, int salt) {
        String key = "stage" + number;
        ImmutableList<Group> groups = IntStream.range(0, GROUPS_IN_A_STAGE)
                .mapToObj(i -> group(key, number * GROUPS_IN_A_STAGE + i, salt))
                .collect(ImmutableList.toImmutableList());
        return new Stage(key, key, Optional.of("dev"), groups);
    }

    private static Group group(String stage, int number, int salt) {
        int person = salt > 0 && number % 50 == 0 ? number + salt : number;
        return Group.builder()
                .seat(new Seat.OfGroup(stage, "group" + number))
                .name("Group " + number)
                .addCounterparts(counterpart(person))
                .build();
    }

    private static Counterpart counterpart(int number) {
        int person = number % PEOPLE;
        return new Counterpart("Person " + person, Optional.of("p" + person), Optional.empty());
    }

    /** As many terms as there are groups, times three: one ended, one active, one with a time aside. */
    static Roster roster(Organisation organisation) {
        LocalDate begin = LocalDate.of(2025, 1, 1);
        Aside aside = new Aside(begin.plusDays(300), Optional.of(begin.plusDays(330)), Optional.of("p1"));
        List<Term> terms = new ArrayList<>();
        int number = 0;
        for (Seat seat : organisation.seats()) {
            terms.add(new Term(seat, counterpart(number), TermPhase.ENDED, Optional.of(begin), ImmutableList.of()));
            terms.add(new Term(seat, counterpart(number + 1), TermPhase.ACTIVE, Optional.of(begin), ImmutableList.of()));
            terms.add(new Term(
                    seat, counterpart(number + 2), TermPhase.ACTIVE, Optional.of(begin), ImmutableList.of(aside)));
            number++;
        }
        return Roster.of(organisation, terms, List.of());
    }
}

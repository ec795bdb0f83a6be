package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Function;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Place;
import dev.ssc.core.time.WorkingTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The organisation as its files state it: a section of two stages with four groups each, a function, engineers and their
 * managers. Whoever has left is in the files no more.
 *
 * @param left keys of those who have left
 */
record House(ImmutableSet<String> left) {

    /** The manager of the managers, who never leaves. */
    static final String DIRECTOR = "m0";

    private static final int ENGINEERS = 16;
    private static final int MANAGERS = 4;
    private static final ImmutableList<String> ZONES = ImmutableList.of("Europe/Lisbon", "America/New_York");

    Snapshot snapshot() {
        Organisation organisation = Organisation.of(
                ImmutableList.of(new Section("dev", "Dev", stated("m1"))),
                ImmutableList.of(
                        stage(
                                "plan",
                                group("plan", "fern", "p0"),
                                group("plan", "moss", "p0", "p1"),
                                group("plan", "reed"),
                                group("plan", "sedge", "p2")),
                        stage(
                                "create",
                                group("create", "ash", "p3", "p4", "p5"),
                                group("create", "birch"),
                                group("create", "elm", "p6"),
                                group("create", "oak"))),
                ImmutableList.of(Function.builder()
                        .seat(new Seat.OfFunction("sales", "finance"))
                        .name("Finance")
                        .counterparts(stated("p7"))
                        .build()),
                people());
        return new Snapshot(
                Roster.stated(organisation), new Place("stages.yml", 1), ImmutableMap.of(), ImmutableList.of());
    }

    private static Stage stage(String key, Group... groups) {
        return new Stage(key, key, Optional.of("dev"), ImmutableList.copyOf(groups));
    }

    private Group group(String stage, String key, String... counterparts) {
        return Group.builder()
                .seat(new Seat.OfGroup(stage, key))
                .name(key)
                .counterparts(stated(counterparts))
                .channel(key.length() == 4 ? Optional.of("g_" + key) : Optional.empty())
                .build();
    }

    private ImmutableList<Counterpart> stated(String... people) {
        return Stream.of(people)
                .filter(this::stays)
                .map(key -> new Counterpart(name(key), Optional.of(key), Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return keys of those who are still there, of one kind} */
    ImmutableList<String> present(PersonKind kind) {
        return people().stream()
                .filter(person -> person.kind().equals(Optional.of(kind)))
                .map(Person::key)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Person> people() {
        return Stream.concat(
                        IntStream.range(0, ENGINEERS).mapToObj(this::engineer),
                        IntStream.range(0, MANAGERS).mapToObj(House::manager))
                .filter(person -> stays(person.key()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean stays(String key) {
        return !left.contains(key);
    }

    /** The last one has no manager, and every third one works nobody knows when. */
    private Person engineer(int number) {
        String manager = "m" + (1 + number % (MANAGERS - 1));
        WorkingTime unknown = WorkingTime.unknown();
        return Person.builder()
                .key("p" + number)
                .name(name("p" + number))
                .kind(PersonKind.ENGINEER)
                .manager(
                        number == ENGINEERS - 1
                                ? Optional.empty()
                                : Optional.of(manager).filter(this::stays).or(() -> Optional.of(DIRECTOR)))
                .workingTime(number % 3 == 2 ? unknown : worksIn(ZONES.get(number % 3)))
                .build();
    }

    private static WorkingTime worksIn(String zone) {
        return WorkingTime.builder().zone(ZoneId.of(zone)).build();
    }

    private static Person manager(int number) {
        String key = "m" + number;
        return Person.builder()
                .key(key)
                .name(name(key))
                .kind(PersonKind.MANAGER)
                .manager(Optional.of(DIRECTOR).filter(director -> !director.equals(key)))
                .build();
    }

    private static String name(String key) {
        return "The " + key;
    }
}

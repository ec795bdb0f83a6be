package dev.ssc.runtime.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.lead.People;
import dev.ssc.core.asking.AskedSeat;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.coverage.RosterSurroundings;
import dev.ssc.core.coverage.SeatRequest;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.runtime.deciding.Leavers;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.Names;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What commands must know of people and of other lifecycles (LIFE-2), as things stand now. */
public final class Around {

    private final InForce inForce;
    private final Journal journal;
    private final Lifecycles lifecycles;
    private final Supplier<ImmutableMap<String, Integer>> loads;

    /**
     * What a desk knows.
     *
     * @param inForce the organisation
     * @param journal finds lifecycles by name
     * @param lifecycles the lifecycles
     * @param loads how much each person has to do
     */
    public Around(
            InForce inForce, Journal journal, Lifecycles lifecycles, Supplier<ImmutableMap<String, Integer>> loads) {
        this.inForce = inForce;
        this.journal = journal;
        this.lifecycles = lifecycles;
        this.loads = loads;
    }

    /** {@return everybody, for commands of calls} */
    public People people() {
        return new People(
                organisation().people().stream()
                        .collect(ImmutableMap.toImmutableMap(Person::key, person -> person, (one, other) -> one)),
                loads.get());
    }

    /**
     * Refuses a seat that nobody knows, so that no counterpart is asked for by a slip of the pen.
     *
     * @param seat the seat as the organisation names it
     * @throws IllegalArgumentException if the organisation knows no such seat, and nobody ever asked for it
     */
    public void mustKnow(String seat) {
        if (organisation().seat(seat).isEmpty() && journal.version(Kinds.SEAT.key(seat)) == 0) {
            throw unknownSeat(seat);
        }
    }

    private static IllegalArgumentException unknownSeat(String seat) {
        return new IllegalArgumentException("the organisation knows no seat " + seat);
    }

    /**
     * What is around a person at a seat.
     *
     * @param person key of the person
     * @param seat the seat as the organisation names it, such as {@code group/fern}
     * @return the surroundings
     * @throws IllegalArgumentException if the organisation knows no such person or seat
     */
    public TermSurroundings around(String person, String seat) {
        Person known = organisation()
                .person(person)
                .orElseThrow(() -> new IllegalArgumentException("the organisation knows no person " + person));
        Seat place = organisation().seat(seat).orElseThrow(() -> unknownSeat(seat));
        return RosterSurroundings.of(roster(nearby(place))).around(managed(known), place);
    }

    /** A manager who has left manages nobody, whatever the files say. */
    private Person managed(Person person) {
        return person.manager().filter(new Leavers(lifecycles)::include).isPresent()
                ? Person.builder().from(person).manager(Optional.empty()).build()
                : person;
    }

    /**
     * What is around a term that exists.
     *
     * @param term the term
     * @return the surroundings of its person and seat
     * @throws IllegalArgumentException if it does not exist, or the organisation knows its person or seat no more
     */
    public TermSurroundings around(TermState term) {
        Assignment served =
                term.assignment().orElseThrow(() -> new IllegalArgumentException(term.key() + " does not exist yet"));
        return around(served.person(), served.seatText());
    }

    private Stream<Seat> nearby(Seat seat) {
        if (!(seat instanceof Seat.OfGroup group)) {
            return Stream.concat(Stream.of(seat), groupsOf(section(seat)));
        }
        return Stream.concat(
                Stream.concat(
                        Stream.of(seat),
                        organisation().stage(group.stage()).stream()
                                .flatMap(stage -> stage.groups().stream())
                                .map(other -> other.seat())),
                groupsOf(organisation().group(group).flatMap(organisation()::sectionOf)));
    }

    private static Optional<String> section(Seat seat) {
        return seat instanceof Seat.OfSection section ? Optional.of(section.section()) : Optional.empty();
    }

    private Stream<Seat> groupsOf(Optional<String> section) {
        return section.stream()
                .flatMap(key -> organisation().stagesOf(key).stream())
                .flatMap(stage -> stage.groups().stream())
                .map(group -> group.seat());
    }

    /** {@return who serves where, as the organisation states it and the lifecycles know it better} */
    public Roster roster() {
        return roster(organisation().seats().stream());
    }

    private Roster roster(Stream<? extends Seat> seats) {
        ImmutableSet<Seat> wanted = seats.collect(ImmutableSet.toImmutableSet());
        return Roster.of(
                organisation(),
                wanted.stream().flatMap(this::terms).toList(),
                wanted.stream().flatMap(this::requests).toList());
    }

    private Stream<Term> terms(Seat seat) {
        ImmutableList<Term> known = lifecycles.states(Kinds.TERM, journal.named(Names.seat(seat))).stream()
                .flatMap(state -> state.term().stream())
                .collect(ImmutableList.toImmutableList());
        Stream<Term> stated = inForce.snapshot().roster().terms(seat).stream()
                .filter(term -> known.stream().noneMatch(other -> isOf(term, other)));
        return Stream.concat(stated, known.stream());
    }

    static boolean isOf(Term one, Term other) {
        return identity(one).equals(identity(other));
    }

    static String identity(Term term) {
        return term.counterpart().person().orElse(term.counterpart().name());
    }

    private Stream<SeatRequest> requests(Seat seat) {
        AskedSeat asked =
                lifecycles.current(Kinds.SEAT, organisation().text(seat)).state();
        return Stream.concat(
                inForce.snapshot().roster().openRequests(seat).stream(), asked.openRequests(seat).stream());
    }

    private Organisation organisation() {
        return inForce.organisation();
    }
}

package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is around a term before a step: the cast, the seats, and the terms as the steps played so far have left them.
 *
 * @param cast the people
 * @param seats the seats that are listed
 * @param terms all terms that have begun
 */
record TermScene(Cast cast, ScenarioSeats seats, ImmutableList<TermState> terms) {

    private static final Person NOBODY =
            Person.builder().key("nobody").name("Nobody").build();

    /** The surroundings of a term: those of its person and seat, once they are known. */
    TermSurroundings around(TermState term) {
        return term.assignment()
                .flatMap(served -> cast.people().find(served.person()).map(person -> around(person, seat(served))))
                .orElseGet(() -> around(NOBODY, ScenarioSeat.alone("nowhere", SeatKind.GROUP)));
    }

    /** The surroundings of a person at a seat. */
    TermSurroundings around(Person person, ScenarioSeat seat) {
        return TermSurroundings.builder()
                .person(person)
                .manager(person.manager().flatMap(cast.people()::find))
                .seat(seat.seat())
                .seatText(seat.key())
                .team(seat.team())
                .here(termsAt(other -> other.seat().equals(seat.seat())))
                .inStage(termsAt(other -> other.sharesStageWith(seat)))
                .inSection(termsAt(other -> other.sharesSectionWith(seat)))
                .build();
    }

    private ImmutableList<Term> termsAt(Predicate<ScenarioSeat> seat) {
        return terms.stream()
                .filter(term -> term.assignment()
                        .filter(served -> seat.test(seat(served)))
                        .isPresent())
                .map(TermState::term)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private ScenarioSeat seat(Assignment served) {
        return seats.of(served.seatText(), kind(served.seat()));
    }

    private static SeatKind kind(Seat seat) {
        if (seat instanceof Seat.OfGroup) {
            return SeatKind.GROUP;
        }
        return seat instanceof Seat.OfSection ? SeatKind.SECTION : SeatKind.FUNCTION;
    }
}

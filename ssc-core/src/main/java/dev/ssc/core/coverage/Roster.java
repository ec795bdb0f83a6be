package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An organisation with the terms served in it and the requests for counterparts. Questions of coverage are asked
 * {@linkplain CoverageReport#standing as things stand} or {@linkplain CoverageReport#asOf as of a date}. Immutable.
 */
public final class Roster {

    private final Organisation organisation;
    private final ImmutableListMultimap<Seat, Term> terms;
    private final ImmutableListMultimap<Seat, SeatRequest> requests;

    private Roster(
            Organisation organisation,
            ImmutableListMultimap<Seat, Term> terms,
            ImmutableListMultimap<Seat, SeatRequest> requests) {
        this.organisation = organisation;
        this.terms = terms;
        this.requests = requests;
    }

    /**
     * A roster of these terms and requests.
     *
     * @param organisation the seats
     * @param terms terms in any phase; only those that hold their seat count
     * @param requests the requests, closed or not
     * @return the roster
     */
    public static Roster of(Organisation organisation, Iterable<Term> terms, Iterable<SeatRequest> requests) {
        return new Roster(
                organisation, Multimaps.index(terms, Term::seat), Multimaps.index(requests, SeatRequest::seat));
    }

    /**
     * The roster of an organisation of which nothing is known but the counterparts it states (TERM-8).
     *
     * @param organisation the organisation
     * @return an active term of unknown beginning for each counterpart
     */
    public static Roster stated(Organisation organisation) {
        ImmutableList<Term> terms = organisation.seats().stream()
                .flatMap(seat -> organisation.counterparts(seat).stream().map(who -> Term.stated(seat, who)))
                .collect(ImmutableList.toImmutableList());
        return of(organisation, terms, ImmutableList.of());
    }

    /**
     * The same terms and requests in an organisation of which more is known, for example the holidays of its people.
     *
     * @param known the organisation, with the same seats
     * @return a new roster
     */
    public Roster in(Organisation known) {
        return new Roster(known, terms, requests);
    }

    /**
     * The organisation.
     *
     * @return whose seats these are
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * The terms of a seat, in the order in which they were stated.
     *
     * @param seat any seat
     * @return terms in any phase
     */
    public ImmutableList<Term> terms(Seat seat) {
        return terms.get(seat);
    }

    /**
     * All terms.
     *
     * @return terms in any phase, seat by seat
     */
    public ImmutableList<Term> terms() {
        return terms.values().asList();
    }

    /**
     * The open requests of a seat as things stand: those that no term has answered (COV-4).
     *
     * @param seat any seat
     * @return the requests, in the order in which they were stated
     */
    public ImmutableList<SeatRequest> openRequests(Seat seat) {
        return unanswered(requests.get(seat).stream(), terms(seat));
    }

    /**
     * The requests of a seat that were open at the end of a day: made by then, and not answered by then (COV-4).
     *
     * @param seat any seat
     * @param date the day
     * @return the requests, in the order in which they were stated
     */
    public ImmutableList<SeatRequest> openRequests(Seat seat, LocalDate date) {
        ImmutableList<Term> begun = terms(seat).stream()
                .filter(term -> term.since().filter(date::isBefore).isEmpty())
                .collect(ImmutableList.toImmutableList());
        return unanswered(requests.get(seat).stream().filter(request -> request.madeBy(date)), begun);
    }

    private static ImmutableList<SeatRequest> unanswered(Stream<SeatRequest> requests, List<Term> terms) {
        return requests.filter(request -> terms.stream().noneMatch(request::answeredBy))
                .collect(ImmutableList.toImmutableList());
    }
}

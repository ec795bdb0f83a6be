package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who answers for every seat of a roster, as things stand or as of a date (COV-1, COV-2). Computed once, for all seats;
 * every question is then a look-up. Immutable.
 */
public final class CoverageReport {

    private final Roster roster;
    private final Optional<LocalDate> date;
    private final ImmutableMap<Seat, SeatCoverage> seats;

    private CoverageReport(Roster roster, Optional<LocalDate> date) {
        this.roster = roster;
        this.date = date;
        this.seats = roster.organisation().seats().stream()
                .collect(ImmutableMap.toImmutableMap(Function.identity(), this::cover));
    }

    /**
     * As things stand: the phase of each term says whether it counts, and no date is looked at.
     *
     * @param roster the terms and requests
     * @return the report
     */
    public static CoverageReport standing(Roster roster) {
        return new CoverageReport(roster, Optional.empty());
    }

    /**
     * As of a date: terms count from their beginning, and times aside are those that hold the date.
     *
     * @param roster the terms and requests
     * @param date a day, the same words in every zone
     * @return the report
     */
    public static CoverageReport asOf(Roster roster, LocalDate date) {
        return new CoverageReport(roster, Optional.of(date));
    }

    /**
     * The roster that the report is about.
     *
     * @return the roster
     */
    public Roster roster() {
        return roster;
    }

    /**
     * The date of the report.
     *
     * @return the date; empty if it says how things stand
     */
    public Optional<LocalDate> date() {
        return date;
    }

    /**
     * The coverage of a seat.
     *
     * @param seat a seat of the organisation
     * @return its coverage
     * @throws IllegalArgumentException if the organisation has no such seat
     */
    public SeatCoverage of(Seat seat) {
        SeatCoverage coverage = seats.get(seat);
        if (coverage == null) {
            throw new IllegalArgumentException("no seat " + seat + " in this organisation");
        }
        return coverage;
    }

    private SeatCoverage cover(Seat seat) {
        ImmutableList<Service> services = roster.terms(seat).stream()
                .flatMap(term -> service(term).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Holder> backfills = backfills(services);
        return new SeatCoverage(
                seat,
                Coverage.of(answering(services, backfills)),
                holders(services),
                backfills,
                !open(seat).isEmpty());
    }

    private ImmutableList<SeatRequest> open(Seat seat) {
        return date.map(day -> roster.openRequests(seat, day)).orElseGet(() -> roster.openRequests(seat));
    }

    private Optional<Service> service(Term term) {
        return date.map(day -> Service.asOf(term, day)).orElseGet(() -> Service.standing(term));
    }

    private static int answering(ImmutableList<Service> services, ImmutableList<Holder> backfills) {
        return (int) Stream.concat(
                        services.stream()
                                .filter(service -> !service.aside())
                                .map(service -> service.term().counterpart()),
                        backfills.stream().map(Holder::counterpart))
                .map(Counterpart::identity)
                .distinct()
                .count();
    }

    private ImmutableList<Holder> holders(ImmutableList<Service> services) {
        return services.stream()
                .map(service -> new Holder(service.term().counterpart(), presence(service)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Holder> backfills(ImmutableList<Service> services) {
        return services.stream()
                .flatMap(service -> service.backfill().stream())
                .distinct()
                .map(this::counterpart)
                .map(backfill -> new Holder(backfill, presence(backfill)))
                .collect(ImmutableList.toImmutableList());
    }

    private Counterpart counterpart(String person) {
        String name = organisation().person(person).map(Person::name).orElse(person);
        return new Counterpart(name, Optional.of(person), Optional.empty());
    }

    private Presence presence(Service service) {
        return date.isPresent() && service.aside()
                ? Presence.AWAY
                : presence(service.term().counterpart());
    }

    private Presence presence(Counterpart counterpart) {
        return date.flatMap(day -> counterpart
                        .person()
                        .flatMap(organisation()::person)
                        .map(person -> person.workingTime().absentOn(day) ? Presence.AWAY : Presence.THERE))
                .orElse(Presence.UNKNOWN);
    }

    private Organisation organisation() {
        return roster.organisation();
    }
}

package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import dev.ssc.core.coverage.Gaps;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.time.WorkingDays;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Who answers for an obligation, and when (CAD-5, CAD-8, CAD-9): the terms that share it, seen as days. While at least
 * one of several people serves, nothing is paused, and only those who serve count for the due date.
 *
 * @param days when those who serve work; on a day on which nobody serves, when any of them would
 * @param pauses the days on which everybody is aside and nobody stands in, half-open
 * @param backfills who stands in, and when
 */
public record Serving(
        AnsweringDays days, ImmutableRangeSet<LocalDate> pauses, ImmutableList<BackfilledDays> backfills) {

    /**
     * Somebody who stands in.
     *
     * @param person who
     * @param days when, half-open
     */
    public record BackfilledDays(Who person, Range<LocalDate> days) {}

    /**
     * The days of terms that share an obligation.
     *
     * @param terms terms that hold their seat, at least one
     * @param organisation where the working time of people is found
     * @return who answers
     */
    public static Serving of(Collection<Term> terms, Organisation organisation) {
        ImmutableRangeSet<LocalDate> nobody = Gaps.of(terms, Range.all());
        ImmutableListMultimap<String, Term> byPerson =
                Multimaps.index(terms, term -> term.counterpart().identity());
        ImmutableList<WorkingDays> people = byPerson.asMap().values().stream()
                .map(own -> workingDays(own, nobody, organisation))
                .collect(ImmutableList.toImmutableList());
        return new Serving(new AnsweringDays(people), pauses(terms, nobody), backfills(terms));
    }

    /**
     * One person who is never aside.
     *
     * @param days when the person works
     * @return that person alone
     */
    public static Serving alone(WorkingDays days) {
        return new Serving(new AnsweringDays(ImmutableList.of(days)), ImmutableRangeSet.of(), ImmutableList.of());
    }

    /**
     * Whether somebody stands in on a day.
     *
     * @param who anybody
     * @param day a day
     * @return true if that person does
     */
    public boolean isBackfill(Who who, LocalDate day) {
        return backfills.stream()
                .anyMatch(time -> time.person().equals(who) && time.days().contains(day));
    }

    /** The pauses that end after a day, or never. */
    ImmutableList<Range<LocalDate>> pausesAfter(LocalDate day) {
        return pauses.asRanges().stream()
                .filter(pause -> !pause.hasUpperBound() || pause.upperEndpoint().isAfter(day))
                .collect(ImmutableList.toImmutableList());
    }

    private static WorkingDays workingDays(
            Collection<Term> own, ImmutableRangeSet<LocalDate> nobody, Organisation organisation) {
        WorkingDays days =
                workingTime(own.iterator().next().counterpart(), organisation).workingDays();
        ImmutableRangeSet<LocalDate> othersServe = Gaps.of(own, Range.all()).difference(nobody);
        return othersServe.isEmpty()
                ? days
                : new WorkingDays(days.days(), days.holidays(), days.timeOff().union(othersServe));
    }

    private static WorkingTime workingTime(Counterpart counterpart, Organisation organisation) {
        return counterpart
                .person()
                .flatMap(organisation::person)
                .map(Person::workingTime)
                .orElseGet(WorkingTime::unknown);
    }

    /** The time before the first of them began is no time aside. */
    private static ImmutableRangeSet<LocalDate> pauses(Collection<Term> terms, ImmutableRangeSet<LocalDate> nobody) {
        return firstDay(terms).map(Range::atLeast).map(nobody::subRangeSet).orElse(nobody);
    }

    private static Optional<LocalDate> firstDay(Collection<Term> terms) {
        return terms.stream().anyMatch(term -> term.since().isEmpty())
                ? Optional.empty()
                : terms.stream().flatMap(term -> term.since().stream()).min(LocalDate::compareTo);
    }

    /** Who serves there in their own right does not stand in. */
    private static ImmutableList<BackfilledDays> backfills(Collection<Term> terms) {
        ImmutableSet<Who> own =
                terms.stream().map(term -> Who.of(term.counterpart())).collect(ImmutableSet.toImmutableSet());
        return terms.stream()
                .flatMap(term -> term.asides().stream())
                .flatMap(aside -> backfilled(aside).stream())
                .filter(time -> !own.contains(time.person()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<BackfilledDays> backfilled(Aside aside) {
        return aside.backfill().map(person -> new BackfilledDays(Who.person(person), aside.days()));
    }
}

package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The table of all obligations of a roster, each with its history, as seen on a day.
 *
 * @param on the day
 * @param rows groups, sections and functions in source order, their kinds in order; then the one-on-ones by person
 */
public record Cadences(LocalDate on, ImmutableList<CadenceHistory> rows) {

    /** What acts and obligations have in common when they belong together. */
    private record Account(ObligationKind kind, Optional<?> owner) {}

    /**
     * The table with the usual numbers.
     *
     * @param roster the terms; only those that hold their seat count
     * @param acts anchors, rhythms, releases and what was done
     * @param on the day on which it is looked at
     * @return the table
     * @throws IllegalArgumentException if something is {@linkplain Obligations#withoutAnchor without anchor}
     */
    public static Cadences of(Roster roster, Acts acts, LocalDate on) {
        return of(roster, acts, on, CadencePolicy.defaults());
    }

    /**
     * The table.
     *
     * @param roster the terms; only those that hold their seat count
     * @param acts anchors, rhythms, releases and what was done
     * @param on the day on which it is looked at
     * @param policy the numbers
     * @return the table
     * @throws IllegalArgumentException if something is {@linkplain Obligations#withoutAnchor without anchor}
     */
    public static Cadences of(Roster roster, Acts acts, LocalDate on, CadencePolicy policy) {
        ImmutableListMultimap<Account, ActOnDay> done = Multimaps.index(
                acts.acts().stream()
                        .map(act -> new ActOnDay(act, day(act, roster.organisation())))
                        .toList(),
                act -> account(act.act()));
        return new Cadences(
                on,
                Obligations.of(roster, acts, policy).stream()
                        .map(owed -> CadenceHistory.of(owed, done.get(account(owed)), on))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Account account(Act act) {
        return act.kind() == ObligationKind.ONE_ON_ONE
                ? new Account(act.kind(), Optional.of(act.by()))
                : new Account(act.kind(), act.seat());
    }

    private static Account account(Obligation owed) {
        return new Account(owed.kind(), owed.person().isPresent() ? owed.person() : owed.seat());
    }

    private static LocalDate day(Act act, Organisation organisation) {
        return LocalDate.ofInstant(act.at(), zone(act.by(), organisation));
    }

    private static ZoneId zone(Who who, Organisation organisation) {
        return Optional.of(who)
                .filter(Who::linked)
                .flatMap(person -> organisation.person(person.text()))
                .map(Person::workingTime)
                .map(time -> time.zoneOrUtc())
                .orElse(ZoneOffset.UTC);
    }
}

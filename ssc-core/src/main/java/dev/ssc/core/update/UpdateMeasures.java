package dev.ssc.core.update;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.PeriodOutcome;
import dev.ssc.core.organisation.Seat;
import java.util.List;

/**
 * How well updates go (UPD-4).
 *
 * @param periods the periods of the updates of each seat, in order: one with an act has its update
 * @param onTime of the periods that are over and not excused, those whose update came on time
 * @param wellFormed of the texts that were meant as updates, those that begin with a heading (UPD-1)
 */
public record UpdateMeasures(
        ImmutableMap<Seat, ImmutableList<ObligationPeriod>> periods, Share onTime, Share wellFormed) {

    /**
     * The measures of a table.
     *
     * @param table obligations of any kind; only updates are measured
     * @param texts the texts that were meant as updates
     * @return the measures
     */
    public static UpdateMeasures of(Cadences table, List<String> texts) {
        ImmutableMap<Seat, ImmutableList<ObligationPeriod>> periods = table.rows().stream()
                .filter(row -> row.obligation().kind() == ObligationKind.UPDATE)
                .collect(ImmutableMap.toImmutableMap(
                        row -> row.obligation().seat().orElseThrow(), CadenceHistory::periods));
        return new UpdateMeasures(periods, onTime(periods.values()), wellFormed(texts));
    }

    /**
     * How many updates a seat has had.
     *
     * @param seat any seat
     * @return the number of its periods with an update
     */
    public int updates(Seat seat) {
        return (int) periods.getOrDefault(seat, ImmutableList.of()).stream()
                .filter(period -> period.act().isPresent())
                .count();
    }

    private static Share onTime(Iterable<ImmutableList<ObligationPeriod>> seats) {
        ImmutableList.Builder<PeriodOutcome> outcomes = ImmutableList.builder();
        seats.forEach(periods -> periods.forEach(period -> period.outcome().ifPresent(outcomes::add)));
        List<PeriodOutcome> owed = outcomes.build().stream()
                .filter(outcome -> outcome != PeriodOutcome.EXCUSED)
                .toList();
        return new Share((int) owed.stream().filter(UpdateMeasures::inTime).count(), owed.size());
    }

    private static boolean inTime(PeriodOutcome outcome) {
        return outcome == PeriodOutcome.ON_TIME || outcome == PeriodOutcome.BACKFILLED;
    }

    private static Share wellFormed(List<String> texts) {
        int formed = (int) texts.stream()
                .filter(text -> UpdateHeading.parse(text).isPresent())
                .count();
        return new Share(formed, texts.size());
    }
}

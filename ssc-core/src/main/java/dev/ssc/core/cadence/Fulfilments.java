package dev.ssc.core.cadence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Which periods of one sequence are fulfilled (CAD-7). Not thread-safe; lives no longer than one question. */
final class Fulfilments {

    private final Timetable timetable;
    private final int graceDays;
    private final Map<Integer, Fulfilment> fulfilled = new HashMap<>();

    private Fulfilments(Timetable timetable, int graceDays) {
        this.timetable = timetable;
        this.graceDays = graceDays;
    }

    /** Counts acts in the order in which they are given. */
    static Fulfilments of(Timetable timetable, int graceDays, Iterable<DatedAct> acts) {
        Fulfilments fulfilments = new Fulfilments(timetable, graceDays);
        acts.forEach(fulfilments::count);
        return fulfilments;
    }

    Optional<Fulfilment> of(int period) {
        return Optional.ofNullable(fulfilled.get(period));
    }

    boolean has(int period) {
        return fulfilled.containsKey(period);
    }

    private void count(DatedAct act) {
        if (act.day().isBefore(timetable.anchor())) {
            return;
        }
        int period = timetable.holding(act.day());
        OptionalInt before = timetable.before(period);
        if (before.isPresent() && !has(before.getAsInt()) && isInGrace(act, before.getAsInt())) {
            fulfil(before.getAsInt(), act, PeriodOutcome.LATE);
        } else if (!has(period) && timetable.due(period).isPresent()) {
            fulfil(period, act, PeriodOutcome.ON_TIME);
        }
    }

    private boolean isInGrace(DatedAct act, int period) {
        return act.day().isBefore(timetable.due(period).orElseThrow().plusDays(graceDays));
    }

    private void fulfil(int period, DatedAct act, PeriodOutcome own) {
        fulfilled.put(period, new Fulfilment(act.id(), act.backfill() ? PeriodOutcome.BACKFILLED : own));
    }
}

package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of one obligation, as seen on a day: acts of later days are not looked at, and a time aside counts from
 * the day on which it begins. Immutable.
 */
public final class CadenceHistory {

    private final Obligation obligation;
    private final ImmutableList<DatedAct> acts;
    private final LocalDate on;

    private CadenceHistory(Obligation obligation, ImmutableList<DatedAct> acts, LocalDate on) {
        this.obligation = obligation;
        this.acts = acts;
        this.on = on;
    }

    /**
     * The history of an obligation.
     *
     * @param obligation what is owed
     * @param acts acts in any order, also of other obligations
     * @param on the day on which it is looked at, a date of the person
     * @return the history
     */
    public static CadenceHistory of(Obligation obligation, Collection<ActOnDay> acts, LocalDate on) {
        if (acts.isEmpty()) {
            return new CadenceHistory(obligation, ImmutableList.of(), on);
        }
        Set<String> seen = new HashSet<>();
        ImmutableList<DatedAct> own = acts.stream()
                .filter(done -> obligation.isServedBy(done.act()))
                .sorted((one, other) -> Act.ORDER.compare(one.act(), other.act()))
                .filter(done -> seen.add(done.act().id()))
                .filter(done -> !done.day().isAfter(on))
                .map(done -> dated(obligation, done))
                .collect(ImmutableList.toImmutableList());
        return new CadenceHistory(obligation, own, on);
    }

    private static DatedAct dated(Obligation obligation, ActOnDay done) {
        boolean backfill = obligation.serving().isBackfill(done.act().by(), done.day());
        return new DatedAct(done.act().id(), done.day(), backfill);
    }

    /**
     * What it is the history of.
     *
     * @return the obligation
     */
    public Obligation obligation() {
        return obligation;
    }

    /**
     * Where the obligation stands (CAD-6).
     *
     * @return status and due date
     */
    public Standing standing() {
        Sequence sequence = current();
        Timetable timetable = sequence.timetable();
        if (paused() || timetable.due(1).isEmpty()) {
            return new Standing(paused() ? ObligationStatus.PAUSED : ObligationStatus.UPCOMING, dueNext(timetable));
        }
        return Standing.on(on, timetable, obligation.graceDays(), fulfilments(sequence)::has);
    }

    private boolean paused() {
        return obligation.serving().pauses().contains(on);
    }

    /** The due date of the period that holds the day; where dates are listed and none is left, the last of them. */
    private LocalDate dueNext(Timetable timetable) {
        return timetable
                .due(timetable.holding(on))
                .or(() -> obligation.listed().flatMap(dates -> dates.stream().max(LocalDate::compareTo)))
                .orElseThrow();
    }

    /**
     * The periods from the first to the one that holds the day (CAD-7, CAD-8); none before the anchor.
     *
     * @return the periods of all sequences, in order
     */
    public ImmutableList<ObligationPeriod> periods() {
        return begun().flatMap(this::periods).collect(ImmutableList.toImmutableList());
    }

    private Stream<ObligationPeriod> periods(Sequence sequence) {
        Fulfilments fulfilments = fulfilments(sequence);
        return numbers(sequence).mapToObj(number -> period(sequence, fulfilments, number));
    }

    private IntStream numbers(Sequence sequence) {
        if (on.isBefore(sequence.timetable().anchor())) {
            return IntStream.empty();
        }
        int last = sequence.days().contains(on) ? sequence.timetable().holding(on) : Integer.MAX_VALUE;
        return IntStream.iterate(1, number -> number <= last && sequence.has(number), number -> number + 1);
    }

    private ObligationPeriod period(Sequence sequence, Fulfilments fulfilments, int number) {
        Optional<Fulfilment> fulfilment = fulfilments.of(number);
        LocalDate due = sequence.timetable().due(number).orElseThrow();
        return new ObligationPeriod(
                sequence.timetable().firstDay(number),
                due,
                fulfilment.map(Fulfilment::outcome).or(() -> unfulfilled(sequence, number, due)),
                fulfilment.map(Fulfilment::act));
    }

    private Optional<PeriodOutcome> unfulfilled(Sequence sequence, int number, LocalDate due) {
        if (sequence.excuses(number, on)) {
            return Optional.of(PeriodOutcome.EXCUSED);
        }
        return on.isBefore(due.plusDays(obligation.graceDays())) ? Optional.empty() : Optional.of(PeriodOutcome.MISSED);
    }

    /**
     * Whether a word that all is quiet is suggested (CAD-10).
     *
     * @param periods how many periods in a row nothing was shared for
     * @return true for an update of which the last periods that ended were all missed, and nothing was shared since
     */
    public boolean suggestsAllQuiet(int periods) {
        List<ObligationPeriod> ended = periods().stream()
                .filter(period -> period.due().isBefore(on) || period.outcome().isPresent())
                .toList();
        List<ObligationPeriod> last =
                Lists.reverse(ended).stream().limit(periods).toList();
        return obligation.kind() == ObligationKind.UPDATE
                && !paused()
                && last.size() == periods
                && last.stream().allMatch(CadenceHistory::withoutAnything);
    }

    private static boolean withoutAnything(ObligationPeriod period) {
        return period.outcome().isEmpty() || period.outcome().get() == PeriodOutcome.MISSED;
    }

    private Sequence current() {
        ImmutableList<Sequence> sequences = obligation.sequences();
        int last = sequences.size() - 1;
        while (last > 0 && sequences.get(last).days().lowerEndpoint().isAfter(on)) {
            last--;
        }
        return sequences.get(last);
    }

    private Stream<Sequence> begun() {
        return obligation.sequences().stream()
                .filter(sequence -> !sequence.days().lowerEndpoint().isAfter(on));
    }

    private Fulfilments fulfilments(Sequence sequence) {
        return Fulfilments.of(
                sequence.timetable(),
                obligation.graceDays(),
                acts.stream().filter(act -> sequence.days().contains(act.day())).toList());
    }
}

package dev.ssc.core.change;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.Acts;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.SeatCadence;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.Rhythm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Obligations on their way to the seats of a new snapshot (ORG-8): what they are counted from, and what was done for
 * them.
 *
 * @param lineage which group comes from which
 * @param before the obligations of the old snapshot, on the day of the change
 */
record CarriedObligations(Lineage lineage, Cadences before) {

    private static final Comparator<CadenceHistory> EARLIER_DUE =
            Comparator.comparing(row -> row.standing().due());

    Acts carry(Acts acts) {
        ImmutableMap<Seat.OfGroup, Heir> heirs =
                lineage.heirs().stream().collect(toImmutableMap(Function.identity(), heir -> heir(heir, acts)));
        return new Acts(acts.anchor(), seats(acts, heirs), done(acts, heirs), acts.releases());
    }

    /**
     * A group of the new snapshot.
     *
     * @param cadence what it wants
     * @param origins kind to the group of the old snapshot whose obligation of that kind goes on; a kind that is not in
     *     it goes on from all
     */
    private record Heir(SeatCadence cadence, ImmutableMap<ObligationKind, Seat> origins) {

        boolean continues(Act act) {
            Seat origin = origins.get(act.kind());
            return origin == null || act.seat().filter(origin::equals).isPresent();
        }
    }

    private Heir heir(Seat.OfGroup to, Acts acts) {
        ImmutableList<Seat> origins = lineage.origins(to).stream()
                .<Seat>map(Descent::from)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return origins.size() == 1 ? new Heir(acts.of(origins.get(0)), ImmutableMap.of()) : merged(origins, acts);
    }

    private Heir merged(ImmutableList<Seat> origins, Acts acts) {
        ImmutableMap<ObligationKind, CadenceHistory> staying = staying(origins);
        ImmutableMap<ObligationKind, LocalDate> anchors = staying.entrySet().stream()
                .collect(toImmutableMap(
                        entry -> entry.getKey(),
                        entry -> entry.getValue().obligation().anchor()));
        ImmutableSet<Rhythm> rhythms = rhythms(origins, acts);
        SeatCadence cadence = new SeatCadence(
                Optional.empty(),
                union(rhythms),
                origins.stream().anyMatch(origin -> acts.of(origin).officeHours()),
                anchors);
        ImmutableMap<ObligationKind, Seat> continued = staying.entrySet().stream()
                .filter(entry -> entry.getKey() != ObligationKind.RHYTHM || rhythms.size() == 1)
                .collect(toImmutableMap(
                        entry -> entry.getKey(),
                        entry -> entry.getValue().obligation().seat().orElseThrow()));
        return new Heir(cadence, continued);
    }

    /** Of like obligations the one that is due earlier. */
    private ImmutableMap<ObligationKind, CadenceHistory> staying(ImmutableList<Seat> origins) {
        ImmutableMap.Builder<ObligationKind, CadenceHistory> staying = ImmutableMap.builder();
        for (ObligationKind kind : ObligationKind.values()) {
            rows(origins, kind).min(EARLIER_DUE).ifPresent(row -> staying.put(kind, row));
        }
        return staying.buildOrThrow();
    }

    private Stream<CadenceHistory> rows(ImmutableList<Seat> origins, ObligationKind kind) {
        return before.rows().stream()
                .filter(row -> row.obligation().kind() == kind)
                .filter(row -> row.obligation().seat().filter(origins::contains).isPresent());
    }

    private static ImmutableSet<Rhythm> rhythms(ImmutableList<Seat> origins, Acts acts) {
        return origins.stream()
                .flatMap(origin -> acts.of(origin).rhythm().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<Rhythm> union(ImmutableSet<Rhythm> rhythms) {
        return rhythms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rhythm(rhythms.stream()
                        .flatMap(rhythm -> rhythm.parts().stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList())));
    }

    private ImmutableMap<Seat, SeatCadence> seats(Acts acts, ImmutableMap<Seat.OfGroup, Heir> heirs) {
        ImmutableMap.Builder<Seat, SeatCadence> seats = ImmutableMap.builder();
        acts.seats().entrySet().stream()
                .filter(entry -> heirsOf(entry.getKey()).isEmpty())
                .forEach(seats::put);
        heirs.forEach((seat, heir) -> seats.put(seat, heir.cadence()));
        return seats.buildKeepingLast();
    }

    private ImmutableList<Act> done(Acts acts, ImmutableMap<Seat.OfGroup, Heir> heirs) {
        return acts.acts().stream().flatMap(act -> done(act, heirs)).collect(ImmutableList.toImmutableList());
    }

    private Stream<Act> done(Act act, ImmutableMap<Seat.OfGroup, Heir> heirs) {
        ImmutableSet<Seat.OfGroup> to = act.seat().map(this::heirsOf).orElse(ImmutableSet.of());
        return to.isEmpty()
                ? Stream.of(act)
                : heirs.entrySet().stream()
                        .filter(heir ->
                                to.contains(heir.getKey()) && heir.getValue().continues(act))
                        .map(heir -> Act.builder()
                                .from(act)
                                .seat(Optional.of(heir.getKey()))
                                .build());
    }

    private ImmutableSet<Seat.OfGroup> heirsOf(Seat seat) {
        return seat instanceof Seat.OfGroup group
                ? lineage.heirs(group).stream().map(Descent::to).collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }
}

package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All obligations of a roster, in the order in which they are listed (CAD-1 to CAD-3, CAD-9, CAD-11). */
public final class Obligations {

    private final Organisation organisation;
    private final Acts acts;
    private final CadencePolicy policy;
    private final Anchors anchors;
    private final Map<ImmutableList<?>, Serving> servings = new HashMap<>();

    private Obligations(Organisation organisation, Acts acts, CadencePolicy policy) {
        this.organisation = organisation;
        this.acts = acts;
        this.policy = policy;
        this.anchors = new Anchors(acts);
    }

    /**
     * What the seats and people of a roster owe.
     *
     * @param roster the terms; only those that hold their seat count
     * @param acts anchors, rhythms and releases
     * @param policy the numbers
     * @return groups, sections and functions in source order, their kinds in order, then the one-on-ones by person
     * @throws IllegalArgumentException if something is {@link #withoutAnchor}
     */
    public static ImmutableList<Obligation> of(Roster roster, Acts acts, CadencePolicy policy) {
        Obligations obligations = new Obligations(roster.organisation(), acts, policy);
        return new Duties(roster, acts, policy)
                .all().stream().flatMap(obligations::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * The seats and people who owe something of which nobody can say from when to count.
     *
     * @param roster the terms; only those that hold their seat count
     * @param acts anchors, rhythms and releases
     * @param policy the numbers
     * @return seats as people write them, keys or names of people; empty if every obligation has an anchor
     */
    public static ImmutableSet<String> withoutAnchor(Roster roster, Acts acts, CadencePolicy policy) {
        Anchors anchors = new Anchors(acts);
        return new Duties(roster, acts, policy)
                .all().stream()
                        .filter(owed -> anchors.of(owed).isEmpty())
                        .map(owed -> owed.seat()
                                .map(roster.organisation()::text)
                                .or(() -> owed.person().map(Who::text))
                                .orElseThrow())
                        .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Obligation> of(Owed owed) {
        LocalDate anchor = anchors.of(owed)
                .orElseThrow(() -> new IllegalArgumentException("nobody knows from when to count " + owed));
        Serving serving = servings.computeIfAbsent(owed.terms(), terms -> Serving.of(owed.terms(), organisation));
        Obligation.Builder obligation = Obligation.builder()
                .seat(owed.seat())
                .person(owed.person())
                .kind(owed.kind())
                .part(owed.part())
                .anchor(anchor)
                .serving(serving)
                .graceDays(policy.graceDays(owed.part().every()));
        return owed.kind() == ObligationKind.BREAKING_CHANGES
                ? listed(askBy(owed.seat().orElseThrow(), serving), anchor, obligation)
                : Stream.of(obligation.build());
    }

    /** Without a day that can still be met there is nothing to owe. */
    private static Stream<Obligation> listed(
            ImmutableList<LocalDate> days, LocalDate anchor, Obligation.Builder obligation) {
        ImmutableList<LocalDate> owed =
                days.stream().filter(day -> !day.isBefore(anchor)).collect(ImmutableList.toImmutableList());
        return owed.isEmpty()
                ? Stream.empty()
                : Stream.of(obligation.listed(Optional.of(owed)).build());
    }

    private ImmutableList<LocalDate> askBy(Seat seat, Serving serving) {
        BreakingChanges questions = seat instanceof Seat.OfSection
                ? BreakingChanges.ofSection(acts.releases(), serving.days(), policy)
                : BreakingChanges.ofGroup(acts.releases(), serving.days(), policy);
        return questions.days();
    }
}

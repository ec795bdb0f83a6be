package dev.ssc.core.term.command;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.exploration.Exploration;
import dev.ssc.core.exploration.Trial;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.relationship.ItemStatus;
import dev.ssc.core.relationship.RelationshipRule;
import dev.ssc.core.term.StandIn;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The whole lifecycle of a term, explored from the commands that run: an engineer with a manager, a group, and every
 * command in every state (LIFE-9). Tables and diagrams of the term come from here.
 */
public final class TermExploration {

    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration BETWEEN = Duration.ofDays(1);
    private static final int SHORT = 7;
    private static final int LONG = 30;
    private static final String ENGINEER = "engineer";
    private static final String MANAGER = "manager";
    private static final String COLLEAGUE = "colleague";
    private static final Seat GROUP = new Seat.OfGroup("stage", "group");
    private static final TermPolicy POLICY = TermPolicy.defaults();
    private static final TermSurroundings AROUND = TermSurroundings.builder()
            .person(Person.builder()
                    .key(ENGINEER)
                    .name(ENGINEER)
                    .kind(PersonKind.ENGINEER)
                    .manager(MANAGER)
                    .build())
            .seat(GROUP)
            .build();

    /** What tells two states apart: the names and days in them do not. */
    private record Likeness(TermPhase phase, Optional<String> backfill) {}

    private TermExploration() {}

    /** {@return an exploration that tells states apart by phase and by who stands in} */
    public static Exploration<TermState> ofTerms() {
        return Exploration.of(Lifecycle.of(TermState.nothing("term")), BEGIN, (term, now) -> trials(now))
                .tellingApartBy(
                        term -> new Likeness(term.phase(), term.backfill().map(StandIn::by)));
    }

    private static ImmutableList<Trial<TermState>> trials(Instant now) {
        Instant next = now.plus(BETWEEN);
        LocalDate day = LocalDate.ofInstant(next, AROUND.zone());
        return ImmutableList.<TermCommand>builder()
                .addAll(wayIn())
                .addAll(serving(day))
                .addAll(wayOut())
                .build()
                .stream()
                .map(command -> new Trial<>(command, next))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<TermCommand> wayIn() {
        return ImmutableList.of(
                new ExpressInterest(AROUND, POLICY),
                new ManagerAgrees(MANAGER, AROUND),
                new ManagerDeclines(MANAGER, "too much to do", AROUND),
                new OpenOnboarding(),
                new FinishOnboarding(),
                new Propose(Optional.empty(), AROUND),
                new ReturnProposal(MANAGER, "a typo", AROUND),
                new Approve(MANAGER, AROUND),
                new Adopt(Term.stated(GROUP, engineer()), AROUND, POLICY));
    }

    private static ImmutableList<TermCommand> serving(LocalDate day) {
        return ImmutableList.of(
                new StepAside(Optional.of(day.plusDays(SHORT)), Optional.empty(), AROUND),
                new StepAside(Optional.of(day.plusDays(LONG)), Optional.empty(), AROUND),
                new Return(),
                new Backfill(MANAGER, day, Optional.empty(), "a release", AROUND),
                new Backfill(COLLEAGUE, day, Optional.empty(), "a release", AROUND),
                new Backfill(ENGINEER, day, Optional.empty(), "a release", AROUND),
                new EndBackfill(),
                new SettleItem(RelationshipRule.REL_2, ItemStatus.DONE, Optional.empty()));
    }

    private static ImmutableList<TermCommand> wayOut() {
        return ImmutableList.of(new End("moved on"), new HandOver(COLLEAGUE, AROUND), new Withdraw());
    }

    private static Counterpart engineer() {
        return new Counterpart(ENGINEER, Optional.of(ENGINEER), Optional.empty());
    }
}

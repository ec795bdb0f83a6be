package dev.ssc.core.term.exploration;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.exploration.Alphabet;
import dev.ssc.core.exploration.Trial;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.relationship.ItemStatus;
import dev.ssc.core.relationship.RelationshipRule;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.command.Adopt;
import dev.ssc.core.term.command.Approve;
import dev.ssc.core.term.command.Backfill;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.EndBackfill;
import dev.ssc.core.term.command.ExpressInterest;
import dev.ssc.core.term.command.FinishOnboarding;
import dev.ssc.core.term.command.HandOver;
import dev.ssc.core.term.command.ManagerAgrees;
import dev.ssc.core.term.command.ManagerDeclines;
import dev.ssc.core.term.command.OpenOnboarding;
import dev.ssc.core.term.command.Propose;
import dev.ssc.core.term.command.Return;
import dev.ssc.core.term.command.ReturnProposal;
import dev.ssc.core.term.command.SettleItem;
import dev.ssc.core.term.command.StepAside;
import dev.ssc.core.term.command.TermCommand;
import dev.ssc.core.term.command.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Every command of a term, each in the few ways that a rule tells apart, a day after what was before. */
final class TermAlphabet implements Alphabet<TermState> {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int SHORT = 7;
    private static final int LONG = 30;
    private static final String ENGINEER = "engineer";
    private static final String MANAGER = "manager";
    private static final String COLLEAGUE = "colleague";
    private static final Seat GROUP = new Seat.OfGroup("stage", "group");
    private static final TermSurroundings AROUND = TermSurroundings.builder()
            .person(Person.builder()
                    .key(ENGINEER)
                    .name(ENGINEER)
                    .kind(PersonKind.ENGINEER)
                    .manager(MANAGER)
                    .build())
            .seat(GROUP)
            .build();

    private final TermPolicy policy;

    TermAlphabet(TermPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Iterable<Trial<TermState>> trials(TermState term, Instant now) {
        Instant next = now.plus(DAY);
        LocalDate today = LocalDate.ofInstant(next, AROUND.zone());
        return Stream.of(beginning(), wayIn(), serving(today), wayOut())
                .flatMap(ImmutableList::stream)
                .map(command -> new Trial<>(command, next))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<TermCommand> beginning() {
        Counterpart engineer = new Counterpart(ENGINEER, Optional.of(ENGINEER), Optional.empty());
        return ImmutableList.of(
                new ExpressInterest(AROUND, policy), new Adopt(Term.stated(GROUP, engineer), AROUND, policy));
    }

    private static ImmutableList<TermCommand> wayIn() {
        return ImmutableList.of(
                new ManagerAgrees(MANAGER, AROUND),
                new ManagerDeclines(MANAGER, "too much to do", AROUND),
                new OpenOnboarding(),
                new FinishOnboarding(),
                new Propose(Optional.empty(), AROUND),
                new ReturnProposal(MANAGER, "a typo", AROUND),
                new Approve(MANAGER, AROUND));
    }

    private static ImmutableList<TermCommand> serving(LocalDate today) {
        return ImmutableList.of(
                new StepAside(Optional.of(today.plusDays(SHORT)), Optional.empty(), AROUND),
                new StepAside(Optional.of(today.plusDays(LONG)), Optional.empty(), AROUND),
                new Return(),
                new Backfill(MANAGER, today, Optional.empty(), "a release", AROUND),
                new Backfill(COLLEAGUE, today, Optional.empty(), "a release", AROUND),
                new Backfill(ENGINEER, today, Optional.empty(), "a release", AROUND),
                new EndBackfill(),
                new SettleItem(RelationshipRule.REL_2, ItemStatus.DONE, Optional.empty()));
    }

    private static ImmutableList<TermCommand> wayOut() {
        return ImmutableList.of(new End("moved on"), new HandOver(COLLEAGUE, AROUND), new Withdraw());
    }
}

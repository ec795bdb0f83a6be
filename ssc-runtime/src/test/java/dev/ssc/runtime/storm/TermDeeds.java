package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.relationship.ItemStatus;
import dev.ssc.core.relationship.RelationshipRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
import dev.ssc.core.term.command.Approve;
import dev.ssc.core.term.command.Backfill;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.EndBackfill;
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
import dev.ssc.core.term.command.Withdraw;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SplittableRandom;

/** What people do with a term: mostly what its phase is for, sometimes anything. */
final class TermDeeds {

    private static final int ALL = 16;
    private static final ImmutableList<RelationshipRule> ITEMS =
            RelationshipRule.items().asList();

    private final Program program;
    private final SplittableRandom random;

    TermDeeds(Program program, SplittableRandom random) {
        this.program = program;
        this.random = random;
    }

    Command<TermState> command(TermState term) {
        TermSurroundings around = program.desk().around(term);
        return random.nextInt(8) == 0 ? anything(around) : next(term, around);
    }

    private Command<TermState> next(TermState term, TermSurroundings around) {
        return switch (term.phase()) {
            case INTERESTED -> oneOf(around, 0, 0, 0, 0, 0, 1);
            case AGREED -> oneOf(around, 2);
            case ONBOARDING -> oneOf(around, 3);
            case ONBOARDED -> oneOf(around, 4);
            case PROPOSED -> oneOf(around, 5, 5, 5, 6);
            case ACTIVE -> oneOf(around, 7, 7, 7, 8, 9, 10, 10, 11, 12);
            case ASIDE -> oneOf(around, 13, 13, 13, 8, 9, 10, 11);
            default -> anything(around);
        };
    }

    private Command<TermState> oneOf(TermSurroundings around, int... deeds) {
        return deed(around, deeds[random.nextInt(deeds.length)]);
    }

    private Command<TermState> anything(TermSurroundings around) {
        return deed(around, random.nextInt(ALL));
    }

    private Command<TermState> deed(TermSurroundings around, int deed) {
        String manager = around.managerKey().orElse(House.DIRECTOR);
        return switch (deed) {
            case 0 -> new ManagerAgrees(manager, around);
            case 1 -> new ManagerDeclines(manager, "not now", around);
            case 2 -> new OpenOnboarding();
            case 3 -> new FinishOnboarding();
            case 4 -> new Propose(Optional.empty(), around);
            case 5 -> new Approve(manager, around);
            case 6 -> new ReturnProposal(manager, "wrong file", around);
            case 7 -> new StepAside(perhaps(later()), Optional.of("leave"), around);
            case 8 -> new Backfill(manager, today(), perhaps(later()), "release", around);
            case 9 -> new EndBackfill();
            case 10 -> settle();
            case 11 -> new End("new role");
            case 12 -> new HandOver(somebody(), around);
            case 13 -> new Return();
            case 14 -> new Withdraw();
            default -> new Approve(somebody(), around);
        };
    }

    private SettleItem settle() {
        return new SettleItem(
                ITEMS.get(random.nextInt(ITEMS.size())),
                random.nextBoolean() ? ItemStatus.DONE : ItemStatus.NOT_APPLICABLE,
                Optional.of("talked").filter(words -> random.nextInt(5) > 0));
    }

    private String somebody() {
        ImmutableList<String> people = program.house().present(PersonKind.ENGINEER);
        return people.get(random.nextInt(people.size()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(program.clock.instant(), ZoneOffset.UTC);
    }

    private LocalDate later() {
        return today().plusDays(random.nextInt(50));
    }

    private <T> Optional<T> perhaps(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }
}

package dev.ssc.examples.play;

import com.google.common.collect.ImmutableMap;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.relationship.ItemStatus;
import dev.ssc.core.relationship.RelationshipRule;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.TermSurroundings;
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
import java.util.function.BiFunction;

/** Makes a command of a term of each step, in the scene as the steps before have left it. */
final class TermSteps {

    private static final String EXPRESS_INTEREST = "express-interest";

    private final TermScene scene;
    private final TermPolicy policy;
    private final ImmutableMap<String, BiFunction<Given, TermSurroundings, TermCommand>> table;

    TermSteps(TermScene scene, TermPolicy policy) {
        this.scene = scene;
        this.policy = policy;
        this.table = ImmutableMap.<String, BiFunction<Given, TermSurroundings, TermCommand>>builder()
                .put(EXPRESS_INTEREST, (with, around) -> expressInterest(with))
                .put("manager-agrees", (with, around) -> new ManagerAgrees(by(with), around))
                .put("manager-declines", (with, around) -> new ManagerDeclines(by(with), with.text("reason"), around))
                .put("open-onboarding", (with, around) -> new OpenOnboarding())
                .put("finish-onboarding", (with, around) -> new FinishOnboarding())
                .put("propose", (with, around) -> new Propose(with.optionalText("change"), around))
                .put("return-proposal", (with, around) -> new ReturnProposal(by(with), with.text("reason"), around))
                .put("approve", (with, around) -> new Approve(by(with), around))
                .put(
                        "step-aside",
                        (with, around) ->
                                new StepAside(with.optionalDate("until"), with.optionalText("reason"), around))
                .put("return", (with, around) -> new Return())
                .put("backfill", this::backfill)
                .put("end-backfill", (with, around) -> new EndBackfill())
                .put("settle-item", (with, around) -> settleItem(with))
                .put("end", (with, around) -> new End(with.text("reason")))
                .put("hand-over", (with, around) -> new HandOver(scene.cast().named(with, "to"), around))
                .put("withdraw", (with, around) -> new Withdraw())
                .buildOrThrow();
    }

    /** The command that a step gives to a term. */
    TermCommand command(ScenarioStep step, TermState term) {
        BiFunction<Given, TermSurroundings, TermCommand> command = table.get(step.command());
        if (command == null) {
            throw new UnusableFileException(
                    step.place(),
                    "a term has no command \"" + step.command() + "\"; "
                            + Known.words(table.keySet()).nearestTo(step.command()));
        }
        return command.apply(step.with(), scene.around(term));
    }

    private String by(Given with) {
        return scene.cast().named(with, "by");
    }

    private TermCommand expressInterest(Given with) {
        return new ExpressInterest(
                scene.around(
                        scene.cast().known(with, "person", with.text("person")),
                        scene.seats().named(with)),
                policy);
    }

    private TermCommand backfill(Given with, TermSurroundings around) {
        return new Backfill(by(with), with.date("from"), with.optionalDate("to"), with.text("reason"), around);
    }

    private static TermCommand settleItem(Given with) {
        ItemStatus as = with.word(ItemStatus.class, "as");
        if (as == ItemStatus.OPEN) {
            throw with.unusable("as", "an item is settled as done or not-applicable, not as open.");
        }
        return new SettleItem(item(with), as, with.optionalText("reason"));
    }

    private static RelationshipRule item(Given with) {
        String item = with.text("item");
        return RelationshipRule.item(item)
                .orElseThrow(() -> with.unusable(
                        "item",
                        "there is no item \"" + item + "\"; "
                                + Known.words(RelationshipRule.items().stream()
                                                .map(RelationshipRule::id)
                                                .toList())
                                        .nearestTo(item)));
    }
}

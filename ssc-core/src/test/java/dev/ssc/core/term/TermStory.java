package dev.ssc.core.term;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.rule.Rule;
import dev.ssc.core.term.command.Approve;
import dev.ssc.core.term.command.ExpressInterest;
import dev.ssc.core.term.command.FinishOnboarding;
import dev.ssc.core.term.command.ManagerAgrees;
import dev.ssc.core.term.command.OpenOnboarding;
import dev.ssc.core.term.command.Propose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A term that lives through commands, one after another. Not thread-safe. */
final class TermStory {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final TermSurroundings around;
    private final List<Step<TermState>> journal = new ArrayList<>();
    private Lifecycle<TermState> lifecycle = Lifecycle.of(TermState.nothing("t1"));
    private Instant now = MONDAY;

    private TermStory(TermSurroundings around) {
        this.around = around;
    }

    static TermStory around(TermSurroundings around) {
        return new TermStory(around);
    }

    /** A story of Ana at fern that has come as far as that phase, on the Monday. */
    static TermStory in(TermPhase phase) {
        return new TermStory(Neighbours.ana()).wayTo(phase);
    }

    /** Goes the way in until the phase is reached. */
    TermStory wayTo(TermPhase phase) {
        for (Command<TermState> command : wayIn()) {
            if (state().phase() == phase) {
                return this;
            }
            does(command);
        }
        return this;
    }

    TermStory at(String time) {
        now = Instant.parse(time);
        return this;
    }

    /** Decides, and goes on from what was decided. */
    Step<TermState> does(Command<TermState> command) {
        Step<TermState> step = lifecycle.decide(command, now);
        lifecycle = lifecycle.after(step);
        if (step.decision() instanceof Accepted) {
            journal.add(step);
        }
        return step;
    }

    /** The rule that rejects a command, or empty if it is accepted; the story stays where it is. */
    Optional<Rule> rejects(Command<TermState> command) {
        return lifecycle.decide(command, now).decision() instanceof Rejected<TermState> rejected
                ? Optional.of(rejected.rule())
                : Optional.empty();
    }

    static List<Rule> advice(Step<TermState> step) {
        return step.decision().advice().stream().map(Advice::rule).toList();
    }

    static List<String> requests(Step<TermState> step) {
        return step.decision().requests().stream().map(Request::kind).toList();
    }

    TermState state() {
        return lifecycle.state();
    }

    Lifecycle<TermState> lifecycle() {
        return lifecycle;
    }

    ImmutableList<Step<TermState>> journal() {
        return ImmutableList.copyOf(journal);
    }

    private List<Command<TermState>> wayIn() {
        return List.of(
                new ExpressInterest(around, TermPolicy.defaults()),
                new ManagerAgrees("mo", around),
                new OpenOnboarding(),
                new FinishOnboarding(),
                new Propose(Optional.empty(), around),
                new Approve("mo", around));
    }
}

package dev.ssc.examples.demo;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.adapters.memory.MemoryProject;
import dev.ssc.adapters.memory.OpenedChange;
import dev.ssc.adapters.memory.OpenedIssue;
import dev.ssc.adapters.memory.SentMessage;
import dev.ssc.core.asking.Ask;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.rule.CoverageRule;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.command.Approve;
import dev.ssc.core.term.command.ExpressInterest;
import dev.ssc.core.term.command.FinishOnboarding;
import dev.ssc.core.term.command.ManagerAgrees;
import dev.ssc.core.term.command.OpenOnboarding;
import dev.ssc.core.term.command.Propose;
import dev.ssc.core.term.command.Return;
import dev.ssc.core.term.command.StepAside;
import dev.ssc.examples.sample.Sample;
import dev.ssc.runtime.Desk;
import dev.ssc.runtime.DeskLifecycle;
import dev.ssc.runtime.workers.HandClock;
import dev.ssc.runtime.workers.HandWorkers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tour of a seat at the desk: a product team asks for a counterpart, and somebody comes and is away for a while. */
final class SeatTour {

    private static final String SEAT = "group/runner_saas";
    private static final String FAY = "fay-okoro";
    private static final String MANAGER = "orla-farn";

    private final HandClock clock = new HandClock(Instant.parse("2026-04-01T08:00:00Z"));
    private final HandWorkers workers = new HandWorkers(clock);
    private final MemoryChat chat = new MemoryChat(clock);
    private final MemoryProject project = new MemoryProject(clock);

    private SeatTour() {}

    static ImmutableList<Scene> scenes() {
        return ImmutableList.of(new SeatTour().month());
    }

    private Scene month() {
        String phases;
        try (Desk desk = Desk.opening()
                .organisation(OrganisationReader.read(Sample.files().read()))
                .chat(chat.adapter())
                .project(project.adapter())
                .clock(clock)
                .workers(workers)
                .open()) {
            desk.seat(SEAT).give("Vera Holm", new Ask("Vera Holm", AskPolicy.defaults()));
            workers.workFor(Duration.ofDays(2));
            join(desk, desk.term("fay"));
            leaveForAWhile(desk, desk.term("fay"));
            phases = "The request for " + SEAT + " is "
                    + desk.seat(SEAT).state().phase().word() + ", and Fay Okoro is "
                    + desk.term("fay").state().phase().word() + " there.\n";
        }
        return Scene.of(
                "A seat at the desk",
                "A product team asks for a counterpart, somebody comes, and her manager stands in for her for three weeks."
                        + " Chat and project are systems in memory. This is what they hold afterwards.",
                phases + "\n" + stands() + "\n" + told(),
                CoverageRule.COV_4,
                TermRule.TERM_1,
                TermRule.TERM_2,
                TermRule.TERM_6);
    }

    private void join(Desk desk, DeskLifecycle<TermState> term) {
        term.give(FAY, nothing -> new ExpressInterest(desk.around(FAY, SEAT), TermPolicy.defaults()));
        term.give(MANAGER, state -> new ManagerAgrees(MANAGER, desk.around(state)));
        term.give(FAY, new OpenOnboarding());
        workers.workFor(Duration.ofDays(5));
        term.give(FAY, new FinishOnboarding());
        term.give(FAY, state -> new Propose(Optional.empty(), desk.around(state)));
        workers.workFor(Duration.ofDays(1));
        term.give(MANAGER, state -> new Approve(MANAGER, desk.around(state)));
    }

    private void leaveForAWhile(Desk desk, DeskLifecycle<TermState> term) {
        term.give(
                FAY,
                state -> new StepAside(
                        Optional.of(LocalDate.of(2026, 4, 30)), Optional.of("a long journey"), desk.around(state)));
        workers.workFor(Duration.ofDays(22));
        term.give(FAY, new Return());
        workers.work();
    }

    private String stands() {
        Stream<String> issues = project.issues().stream().map(SeatTour::issue);
        Stream<String> changes = project.changes().stream().map(SeatTour::change);
        return "In the project stand\n" + Stream.concat(issues, changes).collect(Collectors.joining());
    }

    private static String issue(OpenedIssue opened) {
        return Line.of(opened.at(), opened.issue().title());
    }

    private static String change(OpenedChange opened) {
        return Line.of(
                opened.at(),
                "A change that writes " + opened.change().name() + " to "
                        + opened.change().seat() + "; "
                        + opened.change().reviewer().name() + " reviews it");
    }

    private String told() {
        return "In chat was said\n"
                + chat.messages().stream().map(SeatTour::message).collect(Collectors.joining());
    }

    private static String message(SentMessage message) {
        return Line.of(message.at(), message.to() + ": " + message.text());
    }
}

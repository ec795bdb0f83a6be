package dev.ssc.calls;

import static dev.ssc.calls.Moments.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.command.AddItem;
import dev.ssc.calls.command.AskRecording;
import dev.ssc.calls.command.BeginWrapUp;
import dev.ssc.calls.command.Book;
import dev.ssc.calls.command.CallManager;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.Deflect;
import dev.ssc.calls.command.Extend;
import dev.ssc.calls.command.LeadDropsOut;
import dev.ssc.calls.command.LinkFailure;
import dev.ssc.calls.command.ManagerJoins;
import dev.ssc.calls.command.MergeTicket;
import dev.ssc.calls.command.RecordNoShow;
import dev.ssc.calls.command.ReopenTicket;
import dev.ssc.calls.command.Reschedule;
import dev.ssc.calls.command.RevokeLink;
import dev.ssc.calls.command.SendPreCall;
import dev.ssc.calls.command.SettleItem;
import dev.ssc.calls.command.SettleRecording;
import dev.ssc.calls.command.SolveTicket;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Summarise;
import dev.ssc.calls.command.Tick;
import dev.ssc.calls.command.UndoNoShow;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.meeting.HelpReason;
import dev.ssc.calls.meeting.Recording;
import dev.ssc.calls.subject.Side;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds for every call, whatever is wanted of it and in whatever order. */
@PropertyDefaults(tries = 100)
class CallProperties {

    private static final Optional<String> WORDS = Optional.of("words");

    /** A command as it came: when, after the one before, and under which id; without a command, what brings it on. */
    record Wish(Duration later, Optional<String> id, Optional<Command<CallState>> command) {}

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Arbitraries.frequencyOf(Tuple.of(3, forward()), Tuple.of(2, anything()))
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    private static Arbitrary<Wish> forward() {
        return wish(Arbitraries.just(Optional.empty()));
    }

    private static Arbitrary<Wish> anything() {
        return wish(Arbitraries.oneOf(Arbitraries.of(others()), moves()).map(Optional::of));
    }

    private static List<Command<CallState>> others() {
        return List.of(
                Scene.consider().build(),
                new LinkFailure("x"),
                new RevokeLink(),
                Scene.linkReady("L1", 1),
                Scene.linkReady("L3", 3),
                Scene.book("L9", "B9", "12:00"),
                new Cancel("customer", "x", Optional.of("B1"), false),
                new Cancel("customer", "x", Optional.empty(), true),
                new Cancel("customer", "x", Optional.empty(), false),
                new AddItem("a", "A?"),
                new SettleItem("a", ItemStatus.ANSWERED, Optional.empty()),
                new Deflect("ana"),
                new SendPreCall(WORDS, ImmutableList.of("x")),
                new MergeTicket("456", Optional.empty()),
                new SolveTicket(),
                new ReopenTicket(),
                new Extend(10, Optional.of(true), Optional.of(10), Optional.empty()),
                new CallManager(Team.ALL, HelpReason.URGENT_OTHER),
                new ManagerJoins("mo"),
                new AskRecording(Side.CUSTOMER),
                new SettleRecording(Recording.DECLINED, true),
                new UndoNoShow("ana"),
                new Summarise("ana", WORDS, WORDS, WORDS, WORDS),
                new LeadDropsOut("ana"),
                new Tick());
    }

    private static Arbitrary<Command<CallState>> moves() {
        Arbitrary<String> bookings = Arbitraries.of("B1", "B2", "B3");
        return Combinators.combine(bookings, bookings, Arbitraries.of("10:00", "11:00", "15:00"))
                .as((booking, replaced, start) -> new Reschedule(Team.ALL, booking, replaced, at(start)));
    }

    private static Arbitrary<Wish> wish(Arbitrary<Optional<Command<CallState>>> commands) {
        Arbitrary<Duration> later = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 20).map(Duration::ofMinutes)),
                Tuple.of(2, Arbitraries.of(Duration.ofMinutes(-1), Duration.ofMinutes(-5), Duration.ofDays(1))));
        Arbitrary<Optional<String>> ids = Arbitraries.integers()
                .between(1, 40)
                .map(number -> "id-" + number)
                .optional(0.3);
        return Combinators.combine(later, ids, commands).as(Wish::new);
    }

    /** The steps of a call that was considered at 08:00. */
    private static List<Step<CallState>> played(List<Wish> wishes) {
        List<Step<CallState>> steps = new ArrayList<>();
        Lifecycle<CallState> call = Scene.considered().call();
        Instant now = at("08:00");
        for (Wish wish : wishes) {
            now = now.plus(wish.later());
            Step<CallState> step = wish.command().isPresent()
                    ? call.decide(wish.command().get(), now, wish.id())
                    : call.decide(next(call.state(), now, wish.id()), readyAt(call.state(), now), wish.id());
            steps.add(step);
            call = call.after(step);
            now = step.decision() instanceof Accepted ? step.at() : now;
        }
        return steps;
    }

    /** What brings a call on from where it stands. */
    private static Command<CallState> next(CallState call, Instant now, Optional<String> lucky) {
        int offer = call.links().offers();
        return switch (call.phase()) {
            case CONSIDERED -> Scene.agree().build();
            case AGREED -> Scene.staff().build();
            case STAFFED -> Scene.offerLink().build();
            case OFFERED ->
                call.links().waitFor(offer)
                        ? Scene.linkReady("L" + offer)
                        : new Book(Team.ALL, "L" + offer, "B" + offer, now.plus(Duration.ofMinutes(30)), "123");
            case BOOKED ->
                call.staffing().lead().isPresent()
                        ? new Start(call.staffing().lead().get())
                        : Scene.staff().lead("cem").build();
            case LIVE -> underWay(call, lucky);
            case WRAPPING_UP -> Scene.end();
            case ENDED -> new Summarise("ana", WORDS, WORDS, WORDS, WORDS);
            default -> new Tick();
        };
    }

    private static Command<CallState> underWay(CallState call, Optional<String> lucky) {
        boolean joined =
                call.meeting().flatMap(meeting -> meeting.times().joined()).isPresent();
        if (joined) {
            return new BeginWrapUp("ana");
        }
        return lucky.isPresent() ? new CustomerJoins() : new RecordNoShow("ana");
    }

    /** Whoever brings a call on waits until its start, and a little longer than for a customer who does not come. */
    private static Instant readyAt(CallState call, Instant now) {
        return call.meeting()
                .map(meeting -> meeting.times().start())
                .map(start -> call.phase() == CallPhase.LIVE ? start.plus(Duration.ofMinutes(11)) : start)
                .filter(now::isBefore)
                .orElse(now);
    }

    private static List<Lifecycle<CallState>> states(List<Step<CallState>> steps) {
        List<Lifecycle<CallState>> states =
                new ArrayList<>(List.of(Scene.considered().call()));
        steps.forEach(step -> states.add(states.get(states.size() - 1).after(step)));
        return states;
    }

    @Property
    @Tag("LIFE-4")
    void theWishesReachEveryPhase(@ForAll("wishes") List<Wish> wishes) {
        List<Lifecycle<CallState>> states = states(played(wishes));
        states.stream().map(call -> call.state().phase()).distinct().forEach(Statistics::collect);
        Statistics.label("missed")
                .collect(states.stream().anyMatch(call -> call.state().noShows() > 0));
        Statistics.coverage(reached -> Set.of(CallPhase.BOOKED, CallPhase.LIVE, CallPhase.ENDED, CallPhase.CLOSED)
                .forEach(phase -> reached.check(phase).count(count -> count > 0)));
        Statistics.label("missed").coverage(reached -> reached.check(true).count(count -> count > 0));
    }

    @Property
    @Tag("LIFE-2")
    void theAcceptedStepsAloneGiveTheStateAgain(@ForAll("wishes") List<Wish> wishes) {
        List<Step<CallState>> steps = played(wishes);
        Lifecycle<CallState> again = Scene.considered().call();
        for (Step<CallState> step : steps) {
            again = step.decision() instanceof Accepted ? again.after(step) : again;
        }
        List<Lifecycle<CallState>> states = states(steps);
        assertEquals(states.get(states.size() - 1).state(), again.state());
    }

    @Property
    @Tag("LIFE-3")
    @Tag("LIFE-6")
    void whatIsRejectedOrUnchangedLeavesTheCallItself(@ForAll("wishes") List<Wish> wishes) {
        List<Step<CallState>> steps = played(wishes);
        List<Lifecycle<CallState>> states = states(steps);
        for (int number = 0; number < steps.size(); number++) {
            if (!(steps.get(number).decision() instanceof Accepted)) {
                assertSame(states.get(number), states.get(number + 1));
            }
        }
    }

    @Property
    @Tag("CALL-LINK-4")
    void atMostOneLinkIsPendingAndOnlyWhileOffered(@ForAll("wishes") List<Wish> wishes) {
        for (Lifecycle<CallState> call : states(played(wishes))) {
            CallState state = call.state();
            assertTrue(state.links().former().stream().noneMatch(Link::isPending));
            assertEquals(
                    state.phase() == CallPhase.OFFERED, state.links().pending().isPresent());
        }
    }

    @Property
    @Tag("CALL-LINK-5")
    void onlyABookedCallHasAMeetingAndItsLinkIsUsed(@ForAll("wishes") List<Wish> wishes) {
        ImmutableSet<CallPhase> withMeeting = ImmutableSet.of(
                CallPhase.BOOKED, CallPhase.LIVE, CallPhase.WRAPPING_UP, CallPhase.ENDED, CallPhase.CLOSED);
        for (Lifecycle<CallState> call : states(played(wishes))) {
            CallState state = call.state();
            assertEquals(withMeeting.contains(state.phase()), state.meeting().isPresent());
            state.meeting()
                    .ifPresent(meeting ->
                            assertTrue(state.links().current().orElseThrow().isNamed(meeting.link())));
        }
    }

    @Property
    @Tag("LIFE-4")
    void nothingFollowsATerminalPhase(@ForAll("wishes") List<Wish> wishes) {
        List<Step<CallState>> steps = played(wishes);
        List<Lifecycle<CallState>> states = states(steps);
        for (int number = 0; number < steps.size(); number++) {
            if (states.get(number).state().phase().terminal()) {
                assertEquals(states.get(number).state(), states.get(number + 1).state());
            }
        }
    }

    @Property
    @Tag("LIFE-5")
    void aTickLeavesNothingDue(@ForAll("wishes") List<Wish> wishes) {
        for (Lifecycle<CallState> call : states(played(wishes))) {
            Instant late = at("+60 00:00");
            Step<CallState> tick = call.decide(new Tick(), late);
            assertFalse(tick.decision() instanceof Rejected);
            Lifecycle<CallState> after = call.after(tick);
            assertTrue(after.state().deadlines().stream().noneMatch(deadline -> deadline.isDue(late)));
            assertTrue(after.decide(new Tick(), late).decision() instanceof Unchanged);
        }
    }

    @Property
    @Tag("LIFE-5")
    void deadlinesAreInOrderAndHaveNamesOfTheirOwn(@ForAll("wishes") List<Wish> wishes) {
        for (Lifecycle<CallState> call : states(played(wishes))) {
            List<Deadline> deadlines = call.state().deadlines();
            assertEquals(deadlines.stream().sorted().toList(), deadlines);
            assertEquals(
                    deadlines.size(),
                    deadlines.stream().map(Deadline::name).distinct().count());
        }
    }

    @Property
    @Tag("LIFE-6")
    void everythingDeliveredAgainUnderItsIdIsARepetition(@ForAll("wishes") List<Wish> wishes) {
        List<Step<CallState>> steps = played(wishes);
        List<Lifecycle<CallState>> states = states(steps);
        Lifecycle<CallState> last = states.get(states.size() - 1);
        steps.stream()
                .filter(step -> step.decision() instanceof Accepted)
                .flatMap(step -> step.id().stream())
                .forEach(id -> assertTrue(
                        last.decide(new ReopenTicket(), at("07:00"), id).decision() instanceof Unchanged));
    }

    @Property
    @Tag("LIFE-7")
    void timeNeverGoesBack(@ForAll("wishes") List<Wish> wishes) {
        Instant last = at("08:00");
        for (Step<CallState> step : played(wishes)) {
            if (step.decision() instanceof Accepted) {
                assertFalse(step.at().isBefore(last));
                last = step.at();
            }
        }
    }

    @Property
    void everyRequestNamesCallAndTicketAndHasAnIdentityOfItsOwn(@ForAll("wishes") List<Wish> wishes) {
        Set<String> seen = new HashSet<>();
        for (Step<CallState> step : played(wishes)) {
            step.requests().forEach((identity, request) -> {
                assertEquals("c1", request.facts().get("call"));
                assertTrue(request.facts().containsKey("ticket"));
                assertTrue(seen.add(identity) || step.decision() instanceof Rejected, identity);
            });
        }
    }

    @Property
    @Tag("CALL-LEAD-5")
    void aCallWithoutALeadFromStaffedOnNeedsOne(@ForAll("wishes") List<Wish> wishes) {
        Set<CallPhase> staffed =
                Set.of(CallPhase.STAFFED, CallPhase.OFFERED, CallPhase.BOOKED, CallPhase.LIVE, CallPhase.WRAPPING_UP);
        for (Lifecycle<CallState> call : states(played(wishes))) {
            CallState state = call.state();
            if (staffed.contains(state.phase()) && state.staffing().lead().isEmpty()) {
                assertTrue(state.staffing().needsLead());
            }
        }
    }

    @Property
    @Tag("CALL-LINK-5")
    void aBookingThatWasAcceptedIsARepetitionForEver(@ForAll("wishes") List<Wish> wishes) {
        List<Lifecycle<CallState>> states = states(played(wishes));
        Lifecycle<CallState> last = states.get(states.size() - 1);
        last.state().bookings().links().forEach((booking, link) -> {
            Book again = new Book(Team.ALL, link, booking, at("+1 10:00"), "123");
            assertTrue(last.decide(again, at("+60 00:00")).decision() instanceof Unchanged);
        });
    }
}

package dev.ssc.calls.command;

import static dev.ssc.calls.Moments.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.Scene;
import dev.ssc.calls.Team;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.meeting.HelpReason;
import dev.ssc.calls.meeting.Recording;
import dev.ssc.calls.subject.Side;
import dev.ssc.core.lifecycle.Command;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of DOMAIN section 8, as the commands say it. */
@Tag("LIFE-4")
class PhaseTableTest {

    private static final String OPEN = "considered agreed staffed offered booked live wrapping-up ended";
    private static final String EVERY = OPEN + " closed declined deflected cancelled";

    private static final ImmutableMap<String, String> TABLE = ImmutableMap.<String, String>builder()
            .put("consider", "none")
            .put("decline", "considered")
            .put("agree", "considered")
            .put("staff", "agreed staffed offered booked")
            .put("offer-link", "staffed offered")
            .put("link-ready", EVERY)
            .put("link-failed", "offered")
            .put("revoke-link", "offered")
            .put("book", EVERY)
            .put("reschedule", "booked")
            .put("send-pre-call", "booked")
            .put("lock-room", "booked")
            .put("lead-drops-out", "staffed offered booked")
            .put("cancel", "agreed staffed offered booked")
            .put("deflect", "agreed staffed offered booked")
            .put("add-item", "agreed staffed offered booked live wrapping-up")
            .put("settle-item", "agreed staffed offered booked live wrapping-up")
            .put("start", "booked")
            .put("customer-joins", "booked live wrapping-up")
            .put("begin-wrap-up", "live")
            .put("extend", "live wrapping-up")
            .put("call-manager", "live wrapping-up")
            .put("manager-joins", "live wrapping-up")
            .put("ask-recording", "booked live wrapping-up")
            .put("settle-recording", "booked live wrapping-up")
            .put("end", "live wrapping-up")
            .put("record-no-show", "booked live wrapping-up")
            .put("undo-no-show", "staffed offered booked")
            .put("summarise", "ended")
            .put("note-message", OPEN)
            .put("ticket-merged", OPEN)
            .put("ticket-solved", OPEN)
            .put("ticket-reopened", OPEN)
            .put("tick", EVERY)
            .build();

    private static final ImmutableList<CallCommand> ALL = ImmutableList.of(
            Scene.consider().build(),
            new NoteMessage(Side.CUSTOMER, true),
            new Decline("ana", "x", Optional.empty()),
            Scene.agree().build(),
            Scene.staff().build(),
            Scene.offerLink().build(),
            Scene.linkReady("L1"),
            new LinkFailure("x"),
            new RevokeLink(),
            Scene.book("L1", "B1", "10:00"),
            new Reschedule(Team.ALL, "B2", "B1", at("11:00")),
            new Cancel("ana", "x", Optional.empty(), false),
            new AddItem("a", "A?"),
            new SettleItem("a", ItemStatus.ANSWERED, Optional.empty()),
            new Deflect("ana"),
            new SendPreCall(Optional.of("x"), ImmutableList.of("y")),
            new LockRoom(),
            new MergeTicket("456", Optional.empty()),
            new SolveTicket(),
            new ReopenTicket(),
            new Start("ana"),
            new CustomerJoins(),
            new BeginWrapUp("ana"),
            new Extend(5, Optional.of(true), Optional.of(5), Optional.empty()),
            new CallManager(Team.ALL, HelpReason.URGENT_OTHER),
            new ManagerJoins("mo"),
            new AskRecording(Side.CUSTOMER),
            new SettleRecording(Recording.DECLINED, true),
            Scene.end(),
            new RecordNoShow("ana"),
            new UndoNoShow("ana"),
            SummaryTest.complete(),
            new LeadDropsOut("ana"),
            new Tick());

    @Test
    void everyCommandSaysWhatTheTableSays() {
        ImmutableMap<String, Set<String>> said =
                ALL.stream().collect(ImmutableMap.toImmutableMap(Command::name, command -> words(command.phases())));
        ImmutableMap<String, Set<String>> table = TABLE.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        entry -> entry.getKey(),
                        entry -> Set.of(entry.getValue().split(" "))));
        assertEquals(table, said);
    }

    @Test
    void noCommandIsForgotten() {
        assertEquals(CallCommand.class.getPermittedSubclasses().length, ALL.size());
    }

    @Test
    void everyCommandBeforeTheFirstIsRejected() {
        for (CallCommand command : ALL.subList(1, ALL.size())) {
            Scene.nothing().when("08:00", command).rejectedBy("LIFE-4").asks();
        }
    }

    @Test
    void aSecondFirstOneIsRejected() {
        for (Scene scene : List.of(Scene.considered(), Scene.live(), Scene.ended())) {
            scene.when("12:00", Scene.consider().build()).rejectedBy("LIFE-4");
        }
    }

    @Test
    void outsideItsPhasesACommandIsRejectedUnlessItIsARepetition() {
        for (Scene scene : List.of(
                Scene.considered(),
                Scene.agreed(),
                Scene.staffed(),
                Scene.offered(),
                Scene.booked(),
                Scene.live(),
                Scene.ended(),
                Scene.ended().given("10:40", SummaryTest.complete()))) {
            ALL.stream()
                    .filter(command -> !command.phases().contains(scene.state().phase()))
                    .filter(command ->
                            command.repetition(scene.state(), at("12:00")).isEmpty())
                    .forEach(command -> scene.when("12:00", command).rejectedBy("LIFE-4"));
        }
    }

    private static ImmutableSet<String> words(Set<CallPhase> phases) {
        return Stream.of(phases.stream().map(CallPhase::word).collect(Collectors.toList()))
                .flatMap(List::stream)
                .collect(ImmutableSet.toImmutableSet());
    }
}

package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.End;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.RecordNoShow;
import dev.ssc.calls.command.RevokeLink;
import dev.ssc.calls.command.SendPreCall;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Summarise;
import dev.ssc.calls.command.UndoNoShow;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.subject.CallType;
import dev.ssc.core.organisation.PersonKind;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What engineers do with a call: mostly the next step, sometimes another. */
final class SupportInTheStorm {

    private final Program program;
    private final SplittableRandom random;

    SupportInTheStorm(Program program, SplittableRandom random) {
        this.program = program;
        this.random = random;
    }

    private void give(CallState call, CallCommand command) {
        program.give(desk -> desk.call(call.call()), "support", state -> command);
    }

    void goOn(CallState call) {
        boolean rarely = random.nextInt(12) == 0;
        switch (call.phase()) {
            case NONE -> give(call, CallsInTheStorm.consider(call));
            case CONSIDERED -> give(call, agree());
            case AGREED, STAFFED, OFFERED, BOOKED -> give(call, rarely ? rare() : prepare(call));
            case LIVE, WRAPPING_UP -> give(call, hold(rarely));
            case ENDED -> give(call, summary());
            default -> {}
        }
    }

    private static Agree agree() {
        return Agree.builder()
                .by("p0")
                .type(CallType.TROUBLESHOOTING)
                .minutes(30)
                .build();
    }

    private CallCommand prepare(CallState call) {
        Optional<String> lead = call.staffing().lead();
        return switch (call.phase()) {
            case STAFFED, OFFERED -> lead.isEmpty() ? staff() : offer();
            case BOOKED ->
                isToCome(call) ? preCall() : lead.<CallCommand>map(Start::new).orElseGet(this::staff);
            default -> staff();
        };
    }

    private boolean isToCome(CallState call) {
        return call.meeting()
                .map(Meeting::times)
                .filter(times -> times.start().isAfter(program.clock.instant()))
                .isPresent();
    }

    private CallCommand staff() {
        return Staff.builder().people(program.desk().people()).lead(somebody()).build();
    }

    private String somebody() {
        List<String> engineers = program.house().present(PersonKind.ENGINEER);
        return engineers.get(random.nextInt(engineers.size()));
    }

    private static SendPreCall preCall() {
        return new SendPreCall(Optional.of("the logs"), ImmutableList.of("the admin"));
    }

    private CallCommand rare() {
        return switch (random.nextInt(6)) {
            case 0 -> new Cancel("p0", "no time", Optional.empty(), false);
            case 1 -> new RevokeLink();
            case 2 -> new UndoNoShow("p0");
            case 3 -> staff();
            default -> offer();
        };
    }

    private OfferLink offer() {
        return OfferLink.builder()
                .title("Support call")
                .addQuestions(new Question("Which ticket?", true))
                .backup(Optional.of(somebody()).filter(backup -> random.nextInt(4) == 0))
                .build();
    }

    private CallCommand hold(boolean rarely) {
        return switch (random.nextInt(4)) {
            case 0 -> new CustomerJoins();
            case 1 -> rarely ? new UndoNoShow("p0") : new RecordNoShow("p0");
            default -> End.builder().by("p0").outcome(Outcome.SOLVED).build();
        };
    }

    private static Summarise summary() {
        return new Summarise("p0", Optional.of("a"), Optional.of("b"), Optional.of("c"), Optional.of("d"));
    }
}

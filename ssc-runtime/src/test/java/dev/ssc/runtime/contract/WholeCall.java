package dev.ssc.runtime.contract;

import static dev.ssc.runtime.contract.Entries.NINE;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.AddItem;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.Book;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.Consider;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.End;
import dev.ssc.calls.command.LinkReady;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Summarise;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.runtime.journal.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A call from its beginning to its summary, as a journal keeps it. */
final class WholeCall {

    private static final Person ANA =
            Person.builder().key("ana").name("Ana").kind(PersonKind.ENGINEER).build();
    private static final People PEOPLE = People.of(List.of(ANA));
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));

    private WholeCall() {}

    private static List<CallCommand> commands() {
        return List.of(
                Consider.builder()
                        .ticket("123")
                        .customer("acme")
                        .addMarkers(Marker.STAR)
                        .build(),
                Agree.builder().by("ana").type(CallType.TROUBLESHOOTING).build(),
                Staff.builder().people(PEOPLE).lead("ana").build(),
                OfferLink.builder()
                        .title("Support call")
                        .addQuestions(new Question("Which ticket?", true))
                        .build(),
                new LinkReady("L1", "https://calendar.example/L1", Optional.empty()),
                new AddItem("i1", "Why is it slow?"),
                new Book(PEOPLE, "L1", "B1", TEN, "#123"));
    }

    private static List<CallCommand> later() {
        return List.of(
                new Start("ana"),
                new CustomerJoins(),
                End.builder().by("ana").outcome(Outcome.SOLVED).build(),
                new Summarise("ana", Optional.of("a"), Optional.of("b"), Optional.of("c"), Optional.of("d")));
    }

    static ImmutableList<Kept> steps(String key) {
        ImmutableList.Builder<Kept> steps = ImmutableList.builder();
        Lifecycle<CallState> call = Lifecycle.of(CallState.none(key.substring(key.indexOf('/') + 1)));
        call = taking(commands(), NINE, call, steps);
        taking(later(), TEN, call, steps);
        return steps.build();
    }

    private static Lifecycle<CallState> taking(
            List<CallCommand> commands, Instant at, Lifecycle<CallState> before, ImmutableList.Builder<Kept> steps) {
        Lifecycle<CallState> call = before;
        for (CallCommand command : commands) {
            Step<CallState> step = call.decide(command, at, "id/" + command.name());
            steps.add(new Kept("ana", command.name(), step));
            call = call.after(step);
        }
        return call;
    }
}

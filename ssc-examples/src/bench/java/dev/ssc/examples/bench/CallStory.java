package dev.ssc.examples.bench;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.BeginWrapUp;
import dev.ssc.calls.command.Book;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.Consider;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.End;
import dev.ssc.calls.command.LinkReady;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.SendPreCall;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Summarise;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Lifecycle;
import java.time.Instant;
import java.util.Optional;

/** One call from the first thought to its summary: twelve commands, all of which are accepted. */
final class CallStory {

    /** How many commands there are. */
    static final int LENGTH = 12;

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant BOOKED = Instant.parse("2026-03-03T14:00:00Z");
    private static final ImmutableList<Question> QUESTIONS =
            ImmutableList.of(new Question("Which ticket is it about?", true));

    private CallStory() {}

    /** A command, when it is given, and the id it can come with. */
    record Line(CallCommand command, Instant at, String id) {}

    /** The story of the call of a number, told with some people. */
    static ImmutableList<Line> of(int number, People people) {
        String link = "L" + number;
        String ticket = "T" + number;
        return ImmutableList.of(
                line(number, 0, MORNING, consider(ticket, "C" + number)),
                line(number, 1, MORNING, agree()),
                line(number, 2, MORNING, Staff.builder().people(people).lead("ana").build()),
                line(number, 3, MORNING, offerLink()),
                line(number, 4, MORNING, new LinkReady(link, "https://cal.example/" + link, Optional.empty())),
                line(number, 5, MORNING, new Book(people, link, "B" + number, BOOKED, ticket)),
                line(number, 6, MORNING, new SendPreCall(Optional.of("find it"), ImmutableList.of("admin"))),
                line(number, 7, BOOKED, new Start("ana")),
                line(number, 8, BOOKED.plusSeconds(60), new CustomerJoins()),
                line(number, 9, BOOKED.plusSeconds(1200), new BeginWrapUp("ana")),
                line(number, 10, BOOKED.plusSeconds(1700), end()),
                line(number, 11, BOOKED.plusSeconds(1800), summarise()));
    }

    /** The call of a number after the first lines of its story. */
    static Lifecycle<CallState> after(int lines, int number) {
        Lifecycle<CallState> call = Lifecycle.of(CallState.none("c" + number));
        for (Line line : of(number, People.none()).subList(0, lines)) {
            call = accepted(call, line);
        }
        return call;
    }

    private static Lifecycle<CallState> accepted(Lifecycle<CallState> call, Line line) {
        var step = call.decide(line.command(), line.at(), line.id());
        if (!(step.decision() instanceof Accepted)) {
            throw new IllegalStateException(line.command().name() + ": " + step.decision());
        }
        return call.after(step);
    }

    private static Line line(int call, int number, Instant from, CallCommand command) {
        return new Line(command, from.plusSeconds(number), "m" + call + "-" + number);
    }

    private static Consider consider(String ticket, String customer) {
        return Consider.builder()
                .ticket(ticket)
                .customer(customer)
                .addMarkers(Marker.STAR)
                .build();
    }

    private static Agree agree() {
        return Agree.builder()
                .by("ana")
                .type(CallType.TROUBLESHOOTING)
                .minutes(30)
                .build();
    }

    private static OfferLink offerLink() {
        return OfferLink.builder()
                .title("GitLab Support call")
                .questions(QUESTIONS)
                .build();
    }

    private static End end() {
        return End.builder().by("ana").outcome(Outcome.SOLVED).build();
    }

    private static Summarise summarise() {
        return new Summarise(
                "ana", Optional.of("cause"), Optional.of("fix"), Optional.of("upgrade"), Optional.of("none needed"));
    }
}

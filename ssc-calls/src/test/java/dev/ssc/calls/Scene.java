package dev.ssc.calls;

import static dev.ssc.calls.Moments.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
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
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A call in a test: what was given, what was done last, and what must be true then. A scene is a value; the usual call
 * is considered at 08:00, booked for 10:00 to 10:30 at 08:05, and led by Ana.
 */
public record Scene(Lifecycle<CallState> call, Optional<Step<CallState>> last) {

    public static Scene nothing() {
        return new Scene(Lifecycle.of(CallState.none("c1")), Optional.empty());
    }

    public static Consider.Builder consider() {
        return Consider.builder().ticket("123").customer("acme");
    }

    public static Agree.Builder agree() {
        return Agree.builder().by("ana").type(CallType.TROUBLESHOOTING).minutes(30);
    }

    public static Staff.Builder staff() {
        return Staff.builder().people(Team.ALL).lead("ana");
    }

    public static OfferLink.Builder offerLink() {
        return OfferLink.builder()
                .title("GitLab Support call")
                .addQuestions(new Question("Which ticket is it about?", true));
    }

    public static LinkReady linkReady(String link) {
        return new LinkReady(link, "https://calendar.example/" + link, Optional.empty());
    }

    public static LinkReady linkReady(String link, int offer) {
        return new LinkReady(link, "https://calendar.example/" + link, Optional.of(offer));
    }

    public static Book book(String link, String booking, String start) {
        return new Book(Team.ALL, link, booking, at(start), "123");
    }

    public static End end() {
        return End.builder().by("ana").outcome(Outcome.SOLVED).build();
    }

    public static Scene considered() {
        return considered(consider().addMarkers(Marker.STAR).build());
    }

    public static Scene considered(Consider command) {
        return nothing().given("08:00", command);
    }

    public static Scene agreed() {
        return considered().given("08:01", agree().build());
    }

    public static Scene staffed() {
        return agreed().given("08:02", staff().build());
    }

    public static Scene offered() {
        return staffed().given("08:03", offerLink().build());
    }

    public static Scene open() {
        return offered().given("08:04", linkReady("L1"));
    }

    public static Scene booked() {
        return open().given("08:05", book("L1", "B1", "10:00"));
    }

    public static Scene live() {
        return booked().given("10:00", new Start("ana"));
    }

    public static Scene joined() {
        return live().given("10:00", new CustomerJoins());
    }

    public static Scene ended() {
        return joined().given("10:25", end());
    }

    /** Something that must be accepted before the scene begins. */
    public Scene given(String time, CallCommand command) {
        return when(time, command).accepted();
    }

    public Scene when(String time, CallCommand command) {
        return after(call.decide(command, at(time)));
    }

    public Scene when(String time, String id, CallCommand command) {
        return after(call.decide(command, at(time), id));
    }

    private Scene after(Step<CallState> step) {
        return new Scene(call.after(step), Optional.of(step));
    }

    public Scene accepted() {
        return outcome("accepted");
    }

    public Scene unchanged() {
        assertEquals(List.of(), step().decision().requests());
        assertEquals(List.of(), step().decision().events());
        return outcome("unchanged");
    }

    public Scene rejectedBy(String rule) {
        outcome("rejected");
        assertEquals(rule, rejection().rule().id());
        return this;
    }

    public Scene saying(String part) {
        assertTrue(rejection().sentence().contains(part), rejection().sentence());
        return this;
    }

    public Scene asks(String... kinds) {
        assertEquals(
                List.of(kinds),
                step().decision().requests().stream().map(Request::kind).toList());
        return this;
    }

    /** A fact of one of the requests, counted from 0. */
    public Scene fact(int request, String name, Object value) {
        assertEquals(value, step().decision().requests().get(request).facts().get(name));
        return this;
    }

    public Scene advises(String... rules) {
        assertEquals(
                List.of(rules),
                step().decision().advice().stream()
                        .map(Advice::rule)
                        .map(rule -> rule.id())
                        .toList());
        return this;
    }

    public Scene in(CallPhase phase) {
        assertEquals(phase, state().phase());
        return this;
    }

    public Scene shows(String key, Object value) {
        assertTrue(state().view().containsKey(key), key);
        assertEquals(value, state().view().get(key));
        return this;
    }

    public Scene showsNo(String key) {
        assertTrue(state().view().containsKey(key), key);
        assertEquals(null, state().view().get(key));
        return this;
    }

    public Scene link(String id, String status) {
        return shows("link", Map.of("id", id, "status", status));
    }

    public Scene listed(String deadline, String time) {
        assertEquals(at(time), deadlines().get(deadline));
        return this;
    }

    public Scene unlisted(String deadline) {
        assertFalse(deadlines().containsKey(deadline), deadline);
        return this;
    }

    public Map<String, Instant> deadlines() {
        return state().deadlines().stream().collect(Collectors.toMap(Deadline::name, Deadline::time));
    }

    public CallState state() {
        return call.state();
    }

    public Step<CallState> step() {
        return last.orElseThrow();
    }

    public ImmutableList<String> traced() {
        return step().decision().trace().stream()
                .map(asked -> asked.question() + " " + asked.answer())
                .collect(ImmutableList.toImmutableList());
    }

    private Scene outcome(String outcome) {
        assertEquals(
                outcome, step().decision().outcome(), () -> step().decision().toString());
        return this;
    }

    private Rejected<?> rejection() {
        return (Rejected<?>) step().decision();
    }
}

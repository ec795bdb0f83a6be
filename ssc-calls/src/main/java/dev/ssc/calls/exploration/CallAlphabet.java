package dev.ssc.calls.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.calls.CallState;
import dev.ssc.calls.agenda.AgendaItem;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.command.AddItem;
import dev.ssc.calls.command.Agree;
import dev.ssc.calls.command.AskRecording;
import dev.ssc.calls.command.BeginWrapUp;
import dev.ssc.calls.command.Book;
import dev.ssc.calls.command.CallCommand;
import dev.ssc.calls.command.CallManager;
import dev.ssc.calls.command.Cancel;
import dev.ssc.calls.command.Consider;
import dev.ssc.calls.command.CustomerJoins;
import dev.ssc.calls.command.Decline;
import dev.ssc.calls.command.Deflect;
import dev.ssc.calls.command.End;
import dev.ssc.calls.command.Extend;
import dev.ssc.calls.command.LeadDropsOut;
import dev.ssc.calls.command.LinkFailure;
import dev.ssc.calls.command.LinkReady;
import dev.ssc.calls.command.LockRoom;
import dev.ssc.calls.command.ManagerJoins;
import dev.ssc.calls.command.MergeTicket;
import dev.ssc.calls.command.NoteMessage;
import dev.ssc.calls.command.OfferLink;
import dev.ssc.calls.command.RecordNoShow;
import dev.ssc.calls.command.ReopenTicket;
import dev.ssc.calls.command.Reschedule;
import dev.ssc.calls.command.RevokeLink;
import dev.ssc.calls.command.SendPreCall;
import dev.ssc.calls.command.SettleItem;
import dev.ssc.calls.command.SettleRecording;
import dev.ssc.calls.command.SolveTicket;
import dev.ssc.calls.command.Staff;
import dev.ssc.calls.command.Start;
import dev.ssc.calls.command.Summarise;
import dev.ssc.calls.command.Tick;
import dev.ssc.calls.command.UndoNoShow;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.meeting.HelpReason;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.meeting.Recording;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.calls.subject.Platform;
import dev.ssc.calls.subject.Side;
import dev.ssc.core.exploration.Alphabet;
import dev.ssc.core.exploration.Trial;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.time.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Every command of a call, each in the few ways that a rule tells apart, at the time now or as soon as it is possible:
 * a start at the booked start, a no-show when the wait is over, a tick at the next deadline.
 */
final class CallAlphabet implements Alphabet<CallState> {

    private static final String LEAD = "ana";
    private static final String BACKUP = "bo";
    private static final String ITEM = "logs";
    private static final Duration DAY = Duration.ofDays(1);
    private static final People PEOPLE = People.of(ImmutableList.of(engineer(LEAD), engineer(BACKUP)));

    /** The commands that are the same in every state. */
    private final ImmutableList<CallCommand> everywhere;

    CallAlphabet(CallPolicy policy) {
        this.everywhere = ImmutableList.<CallCommand>builder()
                .addAll(considering(policy))
                .addAll(arranging())
                .addAll(preparing())
                .addAll(meeting())
                .addAll(following())
                .build();
    }

    private static Person engineer(String key) {
        return Person.builder()
                .key(key)
                .name(key)
                .kind(PersonKind.ENGINEER)
                .workingTime(WorkingTime.builder().zone(ZoneOffset.UTC).build())
                .build();
    }

    @Override
    public Iterable<Trial<CallState>> trials(CallState call, Instant now) {
        ImmutableList.Builder<Trial<CallState>> trials = ImmutableList.builder();
        ImmutableList.of(everywhere, linking(call), booking(call, now))
                .forEach(commands -> commands.forEach(command -> trials.add(new Trial<>(command, now))));
        Instant start = call.meeting()
                .map(Meeting::times)
                .map(times -> later(times.start(), now))
                .orElse(now);
        trials.add(new Trial<>(new Start(LEAD), start));
        trials.add(new Trial<>(new RecordNoShow(LEAD), afterWait(call, now)));
        trials.add(new Trial<>(new Tick(), nextDeadline(call, now)));
        return trials.build();
    }

    private static ImmutableList<CallCommand> considering(CallPolicy policy) {
        Consider plain = Consider.builder()
                .policy(policy)
                .ticket("1")
                .customer("acme")
                .addAgenda(AgendaItem.open(ITEM, "What do the logs say?"))
                .build();
        return ImmutableList.of(
                plain,
                Consider.builder()
                        .policy(policy)
                        .ticket("1")
                        .customer("acme")
                        .addMarkers(Marker.CUSTOMER_ASKED)
                        .build(),
                new NoteMessage(Side.CUSTOMER, true),
                new NoteMessage(Side.SUPPORT, true),
                new Decline(LEAD, "answered", Optional.empty()),
                new Decline(LEAD, "answered", Optional.of("We are there from nine to five; send us the logs.")));
    }

    private static ImmutableList<CallCommand> arranging() {
        return ImmutableList.of(
                Agree.builder().by(LEAD).type(CallType.TROUBLESHOOTING).build(),
                Agree.builder()
                        .by(LEAD)
                        .type(CallType.DISCOVERY)
                        .platform(Platform.WEBEX)
                        .build(),
                Staff.builder().people(PEOPLE).lead(LEAD).build(),
                Staff.builder()
                        .people(PEOPLE)
                        .lead(LEAD)
                        .window(night(CallExploration.BEGINNING))
                        .build(),
                new LeadDropsOut(LEAD));
    }

    private static Range<Instant> night(Instant morning) {
        return Range.closedOpen(morning.minus(Duration.ofHours(8)), morning.minus(Duration.ofHours(6)));
    }

    private static ImmutableList<CallCommand> linking(CallState call) {
        int offer = call.links().offers();
        return ImmutableList.of(
                offer(Optional.empty()),
                offer(Optional.of(BACKUP)),
                new LinkReady("link-" + offer, "https://book.example/" + offer, Optional.empty()),
                new LinkReady("late", "https://book.example/late", Optional.of(offer - 1)),
                new LinkFailure("no calendar"),
                new RevokeLink());
    }

    private static OfferLink offer(Optional<String> backup) {
        return OfferLink.builder()
                .title("Support call")
                .addQuestions(new Question("Which ticket?", true))
                .backup(backup)
                .build();
    }

    private static ImmutableList<CallCommand> booking(CallState call, Instant now) {
        Instant start = now.plus(DAY);
        String link = call.links().current().flatMap(Link::id).orElse("unknown");
        String booking = call.meeting().map(Meeting::booking).orElse("none");
        return ImmutableList.of(
                new Book(PEOPLE, link, "booked " + now, start, "1"),
                new Book(PEOPLE, link, "booked " + now, nextNight(now), "1"),
                new Book(PEOPLE, "ghost", "ghost", start, "1"),
                new Reschedule(PEOPLE, "moved " + now, booking, start.plus(Duration.ofHours(1))),
                new Cancel(LEAD, "solved", Optional.empty(), false),
                new Cancel("customer", "moved", Optional.empty(), true));
    }

    private static Instant nextNight(Instant now) {
        return now.plus(DAY)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .atTime(3, 0)
                .plusDays(1)
                .toInstant(ZoneOffset.UTC);
    }

    private static ImmutableList<CallCommand> preparing() {
        return ImmutableList.of(
                new AddItem(ITEM, "What do the logs say?"),
                new SettleItem(ITEM, ItemStatus.ANSWERED, Optional.empty()),
                new SettleItem(ITEM, ItemStatus.FOR_CALL, Optional.empty()),
                new Deflect(LEAD),
                new SendPreCall(Optional.of("Read the logs together"), ImmutableList.of("the admin")),
                new LockRoom(),
                new MergeTicket("2", Optional.empty()),
                new SolveTicket(),
                new ReopenTicket());
    }

    private static ImmutableList<CallCommand> meeting() {
        return ImmutableList.of(
                new CustomerJoins(),
                new BeginWrapUp(LEAD),
                new Extend(5, Optional.of(true), Optional.of(5), Optional.empty()),
                new CallManager(PEOPLE, HelpReason.URGENT_OTHER),
                new ManagerJoins(BACKUP),
                new AskRecording(Side.CUSTOMER),
                new SettleRecording(Recording.TRANSFERRED, true),
                new UndoNoShow(LEAD),
                ended(Outcome.SOLVED),
                ended(Outcome.ANOTHER_CALL_NEEDED));
    }

    private static End ended(Outcome outcome) {
        return End.builder().by(LEAD).outcome(outcome).build();
    }

    private static ImmutableList<CallCommand> following() {
        return ImmutableList.of(summary(Optional.of("The disk was full.")), summary(Optional.empty()));
    }

    private static Summarise summary(Optional<String> learned) {
        return new Summarise(
                LEAD, learned, Optional.of("Watch it"), Optional.of("Clean it"), Optional.of("None needed"));
    }

    private static Instant afterWait(CallState call, Instant now) {
        return call.meeting()
                .flatMap(meeting -> meeting.times().waitsUntil(call.policy().noShowWait()))
                .map(wait -> later(wait.plusSeconds(1), now))
                .orElse(now);
    }

    private static Instant nextDeadline(CallState call, Instant now) {
        return call.deadlines().stream()
                .findFirst()
                .map(Deadline::time)
                .map(due -> later(due.plusSeconds(1), now))
                .orElse(now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

package dev.ssc.examples.play;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import dev.ssc.adapters.yaml.UnusableFileException;
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
import dev.ssc.calls.ending.HardExit;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.meeting.HelpReason;
import dev.ssc.calls.meeting.Recording;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.calls.subject.CallType;
import dev.ssc.calls.subject.Marker;
import dev.ssc.calls.subject.Plan;
import dev.ssc.calls.subject.Platform;
import dev.ssc.calls.subject.Priority;
import dev.ssc.calls.subject.Side;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Makes a command of a call of each step: the table of commands and what they carry. */
final class CallSteps {

    private static final String CUSTOMER = "customer";

    private final Cast cast;
    private final CallPolicy policy;
    private final ImmutableMap<String, Function<Given, CallCommand>> table;

    CallSteps(Cast cast, CallPolicy policy) {
        this.cast = cast;
        this.policy = policy;
        this.table = ImmutableMap.<String, Function<Given, CallCommand>>builder()
                .put("consider", this::consider)
                .put(
                        "note-message",
                        with -> new NoteMessage(
                                with.word(Side.class, "by"),
                                with.truth("public").orElse(true)))
                .put("decline", with -> new Decline(by(with), with.text("reason"), with.optionalText("reply")))
                .put("agree", this::agree)
                .put("staff", this::staff)
                .put("offer-link", this::offerLink)
                .put("link-ready", with -> new LinkReady(with.text("link"), with.text("url"), with.whole("offer")))
                .put("link-failed", with -> new LinkFailure(with.text("reason")))
                .put("revoke-link", with -> new RevokeLink())
                .put("book", this::book)
                .put("reschedule", this::reschedule)
                .put("cancel", this::cancel)
                .put("add-item", with -> new AddItem(with.text("item"), with.text("text")))
                .put("settle-item", this::settleItem)
                .put("deflect", with -> new Deflect(by(with)))
                .put("send-pre-call", with -> new SendPreCall(with.optionalText("goals"), with.texts("required")))
                .put("lock-room", with -> new LockRoom())
                .put("ticket-merged", with -> new MergeTicket(with.text("into"), with.optionalText("other-call")))
                .put("ticket-solved", with -> new SolveTicket())
                .put("ticket-reopened", with -> new ReopenTicket())
                .put("start", with -> new Start(by(with)))
                .put("customer-joins", with -> new CustomerJoins())
                .put("begin-wrap-up", with -> new BeginWrapUp(by(with)))
                .put("extend", this::extend)
                .put("call-manager", with -> new CallManager(cast.people(), with.word(HelpReason.class, "reason")))
                .put("manager-joins", with -> new ManagerJoins(cast.named(with, "manager")))
                .put("ask-recording", with -> new AskRecording(with.word(Side.class, "by")))
                .put("settle-recording", this::settleRecording)
                .put("end", this::end)
                .put("record-no-show", with -> new RecordNoShow(by(with)))
                .put("undo-no-show", with -> new UndoNoShow(by(with)))
                .put("summarise", this::summarise)
                .put("lead-drops-out", with -> new LeadDropsOut(by(with)))
                .put("tick", with -> new Tick())
                .buildOrThrow();
    }

    /** The command of a step. */
    CallCommand command(ScenarioStep step) {
        Function<Given, CallCommand> command = table.get(step.command());
        if (command == null) {
            throw new UnusableFileException(
                    step.place(),
                    "a call has no command \"" + step.command() + "\"; "
                            + Known.words(table.keySet()).nearestTo(step.command()));
        }
        return command.apply(step.with());
    }

    private String by(Given with) {
        return cast.named(with, "by");
    }

    private Optional<String> person(Given with, String key) {
        return with.optionalText(key).map(person -> cast.checked(with, key, person));
    }

    private CallCommand consider(Given with) {
        return Consider.builder()
                .policy(policy)
                .ticket(with.text("ticket"))
                .customer(with.text("customer"))
                .markers(with.words(Marker.class, "markers"))
                .plan(with.optionalWord(Plan.class, "plan"))
                .priority(with.optionalWord(Priority.class, "priority"))
                .longRunning(with.truth("long-running").orElse(false))
                .followUpOf(with.optionalText("follow-up-of"))
                .agenda(with.maps("agenda").stream().map(CallSteps::item).toList())
                .build();
    }

    private static AgendaItem item(Given item) {
        AgendaItem open = AgendaItem.open(item.text("item"), item.text("text"));
        item.nothingElse();
        return open;
    }

    private CallCommand agree(Given with) {
        return Agree.builder()
                .by(by(with))
                .type(with.word(CallType.class, "type"))
                .minutes(with.whole("minutes"))
                .platform(with.optionalWord(Platform.class, "platform").orElse(Platform.ZOOM))
                .upgradeOn(with.optionalMoment("upgrade-on"))
                .build();
    }

    private CallCommand staff(Given with) {
        return Staff.builder()
                .people(cast.people())
                .lead(cast.named(with, "lead"))
                .window(with.map("window").map(CallSteps::window))
                .comfortable(with.truth("comfortable").orElse(true))
                .pair(person(with, "pair"))
                .handedOverFrom(person(with, "handed-over-from"))
                .reviewed(with.truth("reviewed").orElse(false))
                .needs(with.optionalText("needs"))
                .build();
    }

    private static Range<Instant> window(Given window) {
        Instant from = window.moment("from");
        Instant to = window.moment("to");
        window.nothingElse();
        if (!to.isAfter(from)) {
            throw window.unusable("to", "a window ends after it begins, at " + from + ".");
        }
        return Range.closedOpen(from, to);
    }

    private CallCommand offerLink(Given with) {
        return OfferLink.builder()
                .title(with.text("title"))
                .questions(questions(with))
                .singleUse(with.truth("single-use").orElse(true))
                .isPublic(with.truth("public").orElse(false))
                .backup(person(with, "backup"))
                .build();
    }

    private static Iterable<Question> questions(Given with) {
        with.required("questions");
        return with.maps("questions").stream().map(CallSteps::question).toList();
    }

    private static Question question(Given question) {
        Question asked =
                new Question(question.text("text"), question.truth("required").orElse(false));
        question.nothingElse();
        return asked;
    }

    private CallCommand book(Given with) {
        return new Book(
                cast.people(), with.text("link"), with.text("booking"), with.moment("start"), with.text("ticket"));
    }

    private CallCommand reschedule(Given with) {
        return new Reschedule(cast.people(), with.text("booking"), with.text("replaces"), with.moment("start"));
    }

    private CallCommand cancel(Given with) {
        String by = with.text("by");
        return new Cancel(
                by.equals(CUSTOMER) ? by : cast.checked(with, "by", by),
                with.text("reason"),
                with.optionalText("booking"),
                with.truth("rescheduled").orElse(false));
    }

    private CallCommand settleItem(Given with) {
        ItemStatus as = with.word(ItemStatus.class, "as");
        if (as == ItemStatus.OPEN) {
            throw with.unusable("as", "an item is settled as answered, async or for-call, not as open.");
        }
        return new SettleItem(with.text("item"), as, with.optionalText("note"));
    }

    private CallCommand extend(Given with) {
        return new Extend(
                with.whole("minutes").orElseThrow(() -> with.unusable("minutes", "extend needs minutes; add them.")),
                with.truth("customer-agrees"),
                with.whole("minutes-left"),
                with.optionalMoment("next-booking"));
    }

    private CallCommand settleRecording(Given with) {
        Recording how = with.word(Recording.class, "how");
        if (how == Recording.NONE || how == Recording.ASKED) {
            throw with.unusable("how", "a recording is settled as transferred, customer-hosts or declined.");
        }
        return new SettleRecording(how, with.truth("comfortable").orElse(true));
    }

    private CallCommand end(Given with) {
        return End.builder()
                .by(by(with))
                .outcome(with.node("outcome")
                        .filter(given -> !with.text("outcome").isBlank())
                        .map(given -> with.word(Outcome.class, "outcome")))
                .hardExit(with.optionalWord(HardExit.class, "hard-exit"))
                .context(with.optionalText("context"))
                .constraints(with.optionalText("constraints"))
                .path(with.optionalText("path"))
                .rejoin(with.optionalText("rejoin"))
                .build();
    }

    private CallCommand summarise(Given with) {
        return new Summarise(
                by(with),
                with.optionalText("learned"),
                with.optionalText("support-next"),
                with.optionalText("customer-next"),
                with.optionalText("next-call"));
    }
}

package dev.ssc.examples.play;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.words.Template;
import java.util.Optional;

/** How the story of a call tells its commands; the facts are the keys of {@code with}. */
final class CallSentences {

    private static final ImmutableMap<String, Template> SENTENCES = ImmutableMap.<String, String>builder()
            .put(
                    "consider",
                    "A call on ticket {ticket} of {customer} is considered[[; it follows call {follow-up-of}]]."
                            + "[[ For it speaks: {markers}.]][[ To be answered: {agenda}]]")
            .put("note-message", "A message of {by} is noted[[; public: {public}]].")
            .put("decline", "{by} declines the call: {reason}.")
            .put(
                    "agree",
                    "{by} agrees to a call: {type}[[, {minutes} minutes]][[, on {platform}]]"
                            + "[[; the upgrade is planned for {upgrade-on}]].")
            .put(
                    "staff",
                    "{lead} is to lead the call[[, handed over from {handed-over-from}]][[, with {pair}]]."
                            + "[[ The customer can meet {window}.]][[ Comfortable with it: {comfortable}.]][[ Needed: {needs}.]]")
            .put("offer-link", "A booking link is wanted, with the title {title}[[, and {backup} as backup]].")
            .put("link-ready", "The calendar has made the link {link}[[ of offer {offer}]].")
            .put("link-failed", "The calendar could not make the link: {reason}.")
            .put("revoke-link", "The link is taken back.")
            .put("book", "The customer books {start} by the link {link}, for ticket {ticket} (booking {booking}).")
            .put("reschedule", "The booking {replaces} moves to {start} (booking {booking}).")
            .put(
                    "cancel",
                    "{by} cancels[[ the booking {booking}]]: {reason}.[[ Only because it moves: {rescheduled}.]]")
            .put("add-item", "A question comes onto the agenda, {item}: {text}.")
            .put("settle-item", "The question {item} is settled as {as}[[: {note}]].")
            .put("deflect", "{by} finds that the call is not needed any more.")
            .put("send-pre-call", "The customer is to be told what the call is for.")
            .put("lock-room", "The shared room is locked.")
            .put("ticket-merged", "The ticket is merged into {into}[[, which has the call {other-call} already]].")
            .put("ticket-solved", "The ticket is solved.")
            .put("ticket-reopened", "The ticket is opened again.")
            .put("start", "{by} starts the call.")
            .put("customer-joins", "The customer joins.")
            .put("begin-wrap-up", "{by} begins to wrap up.")
            .put(
                    "extend",
                    "The call is to take {minutes} minutes longer.[[ The customer agrees: {customer-agrees}.]]"
                            + "[[ Minutes left: {minutes-left}.]][[ The lead has another call on {next-booking}.]]")
            .put("call-manager", "The manager on call is wanted: {reason}.")
            .put("manager-joins", "{manager} joins to help.")
            .put("ask-recording", "{by} wants to record the call.")
            .put("settle-recording", "The recording is settled: {how}.[[ Comfortable with it: {comfortable}.]]")
            .put("end", "{by} ends the call[[: {outcome}]][[, by a hard exit ({hard-exit})]].")
            .put("record-no-show", "{by} says that the customer did not come.")
            .put("undo-no-show", "{by} takes that back: it was no no-show.")
            .put("summarise", "{by} writes the summary.")
            .put("lead-drops-out", "{by} cannot lead the call.")
            .put("tick", "Time goes by.")
            .buildOrThrow()
            .entrySet()
            .stream()
            .collect(ImmutableMap.toImmutableMap(entry -> entry.getKey(), entry -> new Template(entry.getValue())));

    private CallSentences() {}

    static Optional<Template> of(String command) {
        return Optional.ofNullable(SENTENCES.get(command));
    }
}

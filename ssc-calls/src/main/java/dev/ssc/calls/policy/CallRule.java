package dev.ssc.calls.policy;

import dev.ssc.core.rule.Rule;

/** The rules of the call. */
public enum CallRule implements Rule {
    /** The seven markers. */
    CALL_MARK_1("Seven markers speak for a call; the engineer decides, and is advised when none applies.", "C"),
    /** Exchanges. */
    CALL_MARK_2("After enough full exchanges with the customer the lack of progress is marked by itself.", "C D"),
    /** No flat refusal. */
    CALL_MARK_3(
            "A customer who asked for a call gets a reply with availability and what to gather, never a flat no.", "C"),
    /** A second look. */
    CALL_MARK_4("Whoever declines a call is advised to look at the case a second time.", "C"),
    /** Types and lengths. */
    CALL_TYPE_1("Each type of call has a usual length; what is far too short or too long is refused.", "C D"),
    /** Upgrade assistance. */
    CALL_TYPE_2("Upgrade assistance needs premium support, and time between the call and the upgrade.", "C R"),
    /** Reset and review. */
    CALL_TYPE_3("Reset and review is meant for tickets that run long or are of high priority.", "C"),
    /** Working hours of the lead. */
    CALL_LEAD_1("The lead works when the customer wants to meet; if not, others are named who do.", "C D"),
    /** Hand-over. */
    CALL_LEAD_2("A ticket changes hands only after it was reviewed with the new engineer.", "C"),
    /** Pairing. */
    CALL_LEAD_3("A lead who is not comfortable is paired with an engineer who knows the matter.", "C D"),
    /** The trace. */
    CALL_LEAD_4("The way to the lead is shown question by question, and candidates are ranked.", "C D"),
    /** The lead drops out. */
    CALL_LEAD_5(
            "When the lead drops out the backup takes over; without one the call needs a lead, and its time stays.",
            "D"),
    /** Single use. */
    CALL_LINK_1("A link can be used once.", "C"),
    /** Title of the event. */
    CALL_LINK_2("The title of the event has the word support, so that the calendar of support shows it.", "C"),
    /** The question about the ticket. */
    CALL_LINK_3("The event asks for the ticket, and the answer is required.", "C"),
    /** One open link. */
    CALL_LINK_4(
            "A call has at most one open link; a new one supersedes the old, and an event is never public.", "C R D"),
    /** Ghost calls. */
    CALL_LINK_5("Only the open link of a call books it; any other booking is a ghost and gives its slot back.", "C D"),
    /** The ticket of a booking. */
    CALL_LINK_6("A booking belongs to the ticket of its link, whatever ticket the answer names.", "C D"),
    /** Time of the booking. */
    CALL_LINK_7(
            "A call is not booked into the past or at too short notice, and the lead should work at that time.", "R D"),
    /** Moves. */
    CALL_LINK_8("A call that is moved stays the same call, in whatever order the calendar tells of it.", "D"),
    /** Cancelling and expiry. */
    CALL_LINK_9("Until it starts either side can cancel a call; an unused link expires.", "C D"),
    /** Backup. */
    CALL_LINK_10("A link can be offered with a backup, whose calendar is then asked for too.", "C"),
    /** The agenda. */
    CALL_PREP_1(
            "The agenda is a list of questions, each open, answered, asynchronous with instructions, or for the call.",
            "C D"),
    /** Deflection. */
    CALL_PREP_2("When every question is settled without the call, the call can be deflected.", "C"),
    /** The pre-call message. */
    CALL_PREP_3("Before the call the customer is told its goals, its duration and who must be there.", "C D"),
    /** Platform. */
    CALL_PREP_4("The shared WebEx room is locked before a call starts in it.", "C"),
    /** Solved before the call. */
    CALL_PREP_5("When the ticket is solved before the call, the lead decides whether the call still takes place.", "D"),
    /** Merged tickets. */
    CALL_PREP_6("A ticket that is merged takes its call along.", "D"),
    /** Start and length. */
    CALL_LIVE_1("Support starts the call at most a little early, and the call keeps its length.", "C D"),
    /** Wrap-up. */
    CALL_LIVE_2("The last quarter of a call, within bounds, is for wrapping up.", "C D"),
    /** Extension. */
    CALL_LIVE_3("The arranged length is kept unless the customer agrees and everybody knows how long is left.", "C D"),
    /** No-show. */
    CALL_LIVE_4("Support waits for the customer before the call counts as missed.", "C D"),
    /** After a no-show. */
    CALL_LIVE_5(
            "A missed call is offered again, and a mistaken no-show can be taken back until the new link is booked.",
            "C D"),
    /** Manager help. */
    CALL_LIVE_6("A manager can be called for help; who does not answer in time is paged.", "C R D"),
    /** Recording. */
    CALL_LIVE_7("Support never records; a customer who wants to hosts the recording.", "C"),
    /** Outcome. */
    CALL_LIVE_8("A call ends with an outcome, and a hard exit says how things go on.", "C D"),
    /** Two people end the call. */
    CALL_LIVE_9("The first to end a call counts; the second is told who was first.", "D"),
    /** Overrun. */
    CALL_LIVE_10("A call that goes on after its end is brought to the lead's attention once.", "D"),
    /** The summary. */
    CALL_SUM_1("A call that took place is closed by its whole summary, and by nothing else.", "C"),
    /** When the summary is owed. */
    CALL_SUM_2("The summary is owed from the end of the call; the lead is reminded, then the manager told.", "C D"),
    /** Where the summary goes. */
    CALL_SUM_3("The summary is a public reply on the ticket, with the tags that track calls.", "C D"),
    /** Follow-up. */
    CALL_SUM_4("When another call is needed, one is proposed that takes over the unsettled questions.", "C D");

    private final String sentence;
    private final String source;

    CallRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}

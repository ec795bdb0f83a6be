package dev.ssc.calls.request;

import dev.ssc.core.lifecycle.Worded;

/** What people are told, by key: the fact {@code message} of a request. The comment lists the further facts. */
public enum Message implements Worded {
    /** To the customer: the call is declined for now; {@code reply}. */
    DECLINED,
    /** To the customer: book by this link; {@code url}, {@code title}, {@code minutes}, {@code lead}, {@code expires}. */
    INVITATION,
    /** To the customer: the link expired unused; {@code link}. */
    LINK_EXPIRED,
    /** To the customer: goals, duration and people; {@code goals}, {@code required}, {@code start}, {@code minutes}. */
    PRE_CALL,
    /** To the customer: the call is cancelled; {@code by}, {@code reason}, {@code start} if it was booked. */
    CANCELLED,
    /** To the customer: all questions are settled, no call is needed; {@code answered}, {@code async}. */
    DEFLECTED,
    /** To the customer: sorry to have missed you, a new link follows. */
    MISSED,
    /** To the customer: the summary; {@code learned}, {@code support-next}, {@code customer-next}, {@code next-call}. */
    SUMMARY,
    /** To the manager: nobody was found to pair with the lead; {@code lead}, {@code needs}. */
    PAIR_WANTED,
    /** To the lead: the calendar could not make the link; {@code offer}, {@code reason}. */
    LINK_FAILED,
    /** To the lead: a booking needs a look; {@code booking}, {@code start}, {@code rules}, {@code advice}. */
    BOOKING_ADVICE,
    /** To the lead: a booking was refused; {@code booking}, {@code link}, {@code start}, {@code rule}, {@code reason}. */
    BOOKING_REFUSED,
    /** To the lead: the ticket is solved before the call; does it still take place? */
    TICKET_SOLVED,
    /** To the backup: the lead dropped out, you lead; {@code by}. */
    BACKUP_LEADS,
    /** To the manager: the lead dropped out, nobody leads; {@code by}. */
    LEAD_WANTED,
    /** To the manager: help is needed in a call; {@code reason}, {@code lead}. */
    HELP_WANTED,
    /** To the manager: the engineer is not comfortable with a recording; {@code lead}. */
    RECORDING_DISCUSSED,
    /** To the lead: the pre-call message is due; {@code start}. */
    PRE_CALL_DUE,
    /** To the lead: the customer may be counted as missing. */
    NO_SHOW_POSSIBLE,
    /** To the lead: it is time to wrap up; {@code end}. */
    WRAP_UP_DUE,
    /** To the lead: the call is past its end; {@code end}. */
    END_OVERRUN,
    /** To the lead: the summary is owed; {@code ended}. */
    SUMMARY_REMINDER,
    /** To the manager: the summary is still missing; {@code lead}, {@code ended}. */
    SUMMARY_ESCALATION;

    private final String word = Worded.super.word();

    @Override
    public String word() {
        return word;
    }
}

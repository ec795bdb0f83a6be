package dev.ssc.calls.words;

import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.request.Message;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The book in English. */
final class English {

    static final MessageBook BOOK = MessageBook.of(
            ImmutableMap.<Message, String>builder()
                    .put(Message.DECLINED, "{reply}")
                    .put(Message.INVITATION, """
                            We think that a call[[ of {minutes} minutes]] will help here. Please pick a time that suits you:
                            {url}

                            The link works once[[ and until {expires}]]. If you can, tell us in the ticket what should be\
                             answered in the call; perhaps we can settle some of it before.""")
                    .put(Message.LINK_EXPIRED, """
                            The link for booking a call has expired. Nothing is lost: tell us here if a call would still\
                             help, and we send a new one.""")
                    .put(Message.PRE_CALL, """
                            We look forward to our call on {start}. It takes {minutes} minutes.

                            What we want to reach: {goals}
                            Who should be there: {required}""")
                    .put(Message.CANCELLED, """
                            The call[[ on {start}]] is cancelled: {reason}

                            We go on in this ticket.""")
                    .put(Message.DEFLECTED, """
                            All questions for the call are settled, so nobody has to meet[[ on {start}]].\
                            [[ Answered here: {answered}.]][[ For you to follow in your own time: {async}.]]

                            If something is still open, tell us here.""")
                    .put(Message.MISSED, """
                            We are sorry that we missed you. We are sending a new link; please use it to pick another time.""")
                    .put(Message.SUMMARY, """
                            Thank you for the call. This is what we take along.

                            What we learned: {learned}
                            What we do next: {support-next}
                            What you do next: {customer-next}
                            Next call: {next-call}""")
                    .put(Message.PAIR_WANTED, """
                            {lead} leads the call on ticket {ticket} and would like somebody beside them[[ who knows\
                             {needs}]], but nobody was found. Can you help?""")
                    .put(Message.LINK_FAILED, "The booking link for ticket {ticket} could not be made: {reason}")
                    .put(Message.BOOKING_ADVICE, """
                            The call on ticket {ticket} is booked for {start}. Please look at this: {advice}""")
                    .put(Message.BOOKING_REFUSED, """
                            A booking for {start} on ticket {ticket} was refused, and its slot was released: {reason}""")
                    .put(Message.TICKET_SOLVED, """
                            Ticket {ticket} was solved before the call[[ on {start}]]. Does the call still take place? Start\
                             it to confirm, or cancel it.""")
                    .put(Message.BACKUP_LEADS, """
                            {by} cannot lead the call on ticket {ticket}[[ on {start}]]. You are the backup, so you lead it.""")
                    .put(Message.LEAD_WANTED, """
                            {by} cannot lead the call on ticket {ticket}[[ on {start}]], and there is no backup. Who can?""")
                    .put(
                            Message.HELP_WANTED,
                            "Help is needed in the call on ticket {ticket}[[ that {lead} leads]]: {reason}")
                    .put(Message.RECORDING_DISCUSSED, """
                            The customer wants to record the call on ticket {ticket}, and [[{lead}, ]]the engineer, is not\
                             comfortable with it. Please talk to the customer with them.""")
                    .put(Message.PRE_CALL_DUE, """
                            The call on ticket {ticket} is on {start}. Please tell the customer its goals, how long it takes\
                             and who should be there.""")
                    .put(Message.NO_SHOW_POSSIBLE, """
                            The customer of ticket {ticket} has not come. You have waited long enough and can record it.""")
                    .put(Message.WRAP_UP_DUE, "Time to wrap up the call on ticket {ticket}; it ends on {end}.")
                    .put(
                            Message.END_OVERRUN,
                            "The call on ticket {ticket} was to end on {end}. Please end it, or extend it.")
                    .put(Message.SUMMARY_REMINDER, """
                            The call on ticket {ticket} ended on {ended}. Please write its summary while you remember it.""")
                    .put(Message.SUMMARY_ESCALATION, """
                            The call on ticket {ticket} ended on {ended}, and its summary is not written yet[[; {lead} leads the call]].""")
                    .buildOrThrow(),
            MessageBook.inUtc(DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'at' HH:mm (zzz)", Locale.ENGLISH)));

    private English() {}
}

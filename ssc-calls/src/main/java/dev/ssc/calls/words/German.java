package dev.ssc.calls.words;

import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.request.Message;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The book in German. */
final class German {

    static final MessageBook BOOK = MessageBook.of(
            ImmutableMap.<Message, String>builder()
                    .put(Message.DECLINED, "{reply}")
                    .put(Message.INVITATION, """
                            Wir glauben, dass hier ein Gespräch[[ von {minutes} Minuten]] hilft. Bitte wählen Sie einen Termin:
                            {url}

                            Der Link gilt einmal[[ und bis {expires}]]. Schreiben Sie uns gern schon im Ticket, was im\
                             Gespräch geklärt werden soll; vielleicht lässt sich einiges vorher beantworten.""")
                    .put(Message.LINK_EXPIRED, """
                            Der Link für den Termin ist abgelaufen. Das macht nichts: Schreiben Sie uns hier, ob ein Gespräch\
                             noch hilft, dann schicken wir einen neuen.""")
                    .put(Message.PRE_CALL, """
                            Wir freuen uns auf das Gespräch: {start}. Es dauert {minutes} Minuten.

                            Was wir erreichen wollen: {goals}
                            Wer dabei sein sollte: {required}""")
                    .put(Message.CANCELLED, """
                            Das Gespräch[[ ({start})]] ist abgesagt: {reason}

                            Wir machen in diesem Ticket weiter.""")
                    .put(Message.DEFLECTED, """
                            Alle Fragen für das Gespräch sind geklärt, so dass sich niemand treffen muss[[ ({start})]].\
                            [[ Hier beantwortet: {answered}.]][[ Für Sie, wenn es Ihnen passt: {async}.]]

                            Ist noch etwas offen, schreiben Sie uns hier.""")
                    .put(Message.MISSED, """
                            Schade, dass wir uns verpasst haben. Wir schicken Ihnen einen neuen Link für einen anderen Termin.""")
                    .put(Message.SUMMARY, """
                            Danke für das Gespräch. Das nehmen wir mit.

                            Was wir gelernt haben: {learned}
                            Was wir als Nächstes tun: {support-next}
                            Was Sie als Nächstes tun: {customer-next}
                            Nächstes Gespräch: {next-call}""")
                    .put(Message.PAIR_WANTED, """
                            {lead} führt das Gespräch zu Ticket {ticket} und hätte gern jemanden dabei[[, der {needs} kennt]],\
                             aber niemand war zu finden. Kannst du helfen?""")
                    .put(
                            Message.LINK_FAILED,
                            "Der Terminlink zu Ticket {ticket} konnte nicht erstellt werden: {reason}")
                    .put(Message.BOOKING_ADVICE, """
                            Das Gespräch zu Ticket {ticket} ist gebucht: {start}. Bitte sieh dir das an: {advice}""")
                    .put(Message.BOOKING_REFUSED, """
                            Eine Buchung zu Ticket {ticket} ({start}) wurde abgelehnt und ihr Termin freigegeben: {reason}""")
                    .put(Message.TICKET_SOLVED, """
                            Ticket {ticket} wurde vor dem Gespräch[[ ({start})]] gelöst. Findet es noch statt? Beginne es zur\
                             Bestätigung, oder sage es ab.""")
                    .put(Message.BACKUP_LEADS, """
                            {by} kann das Gespräch zu Ticket {ticket}[[ ({start})]] nicht führen. Du vertrittst und führst es.""")
                    .put(Message.LEAD_WANTED, """
                            {by} kann das Gespräch zu Ticket {ticket}[[ ({start})]] nicht führen, und niemand vertritt. Wer kann?""")
                    .put(
                            Message.HELP_WANTED,
                            "Im Gespräch zu Ticket {ticket}[[, das {lead} führt,]] wird Hilfe gebraucht: {reason}")
                    .put(Message.RECORDING_DISCUSSED, """
                            Der Kunde möchte das Gespräch zu Ticket {ticket} aufzeichnen; [[{lead} ist damit nicht wohl. ]]Bitte\
                             sprich mit beiden darüber.""")
                    .put(Message.PRE_CALL_DUE, """
                            Das Gespräch zu Ticket {ticket}: {start}. Bitte sage dem Kunden, worum es geht, wie lange es dauert\
                             und wer dabei sein sollte.""")
                    .put(Message.NO_SHOW_POSSIBLE, """
                            Der Kunde von Ticket {ticket} ist nicht gekommen. Du hast lange genug gewartet und kannst es\
                             festhalten.""")
                    .put(Message.WRAP_UP_DUE, "Zeit für den Abschluss des Gesprächs zu Ticket {ticket}; Ende: {end}.")
                    .put(Message.END_OVERRUN, """
                            Das Gespräch zu Ticket {ticket} sollte enden: {end}. Bitte beende oder verlängere es.""")
                    .put(Message.SUMMARY_REMINDER, """
                            Das Gespräch zu Ticket {ticket} ist zu Ende: {ended}. Bitte schreibe die Zusammenfassung, solange du\
                             dich erinnerst.""")
                    .put(Message.SUMMARY_ESCALATION, """
                            Das Gespräch zu Ticket {ticket} ist zu Ende: {ended}. Die Zusammenfassung fehlt noch[[; {lead} führt\
                             das Gespräch]].""")
                    .buildOrThrow(),
            MessageBook.inUtc(DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu, HH:mm 'Uhr' (zzz)", Locale.GERMAN)));

    private German() {}
}

package dev.ssc.core.words;

import com.google.common.collect.ImmutableMap;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The messages about counterparts, their seats and what they owe: of the requests of terms, of seats asked for, of
 * somebody who leaves, of obligations, and of the customer's voice. Of a message that opens an issue, the first line is
 * the title.
 */
public final class CounterpartWords {

    private static final Phrasebook ENGLISH = Phrasebook.of(
            ImmutableMap.<String, String>builder()
                    .put("onboarding", """
                            Onboarding of {person} as counterpart of {seat}

                            {person} wants to become counterpart of {seat}, and the manager has agreed. Please work through\
                             this issue; when it is done, the change of the file of counterparts comes next.""")
                    .put("counterpart-proposed", """
                            {person} is ready to become counterpart of {seat}. Please review the change that writes {name}\
                             there, and approve or return it.""")
                    .put("backfill-needed", """
                            {person} is aside from {from}[[ until {until}]]. As the manager you stand in at {seat} for that\
                             time.""")
                    .put("handed-over", """
                            {person} hands {seat} over to you. Please talk with each other about what is open, and begin a\
                             term there if you have none.""")
                    .put("counterpart-wanted", """
                            Counterpart wanted for {seat}

                            {by} asks for a counterpart of {seat}. Who would like to serve there? Talk to your manager\
                             first.""")
                    .put("organisation-left", """
                            {person} leaves.[[ Terms that end: {ended-terms}.]][[ Nobody stands in any more in: \
                            {ended-backfills}.]][[ Now vacant: {vacancies}.]][[ Calls that need a lead: \
                            {calls-without-lead}.]]""")
                    .put("due-soon", "Soon due: {obligation}[[ ({text})]][[ for {seat}]], on {due}.")
                    .put("due", "Now due: {obligation}[[ ({text})]][[ for {seat}]], since {due}.")
                    .put("overdue", """
                            Overdue: {obligation}[[ ({text})]][[ for {seat}]] was due on {due}. If it does not fit any more,\
                             talk to your manager.""")
                    .put("severity-1", """
                            Issue {issue} of {seat} has severity 1. Please find out what it means for customers, and share\
                             workarounds with Support.""")
                    .buildOrThrow(),
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'at' HH:mm (zzz)", Locale.ENGLISH));

    private static final Phrasebook GERMAN = Phrasebook.of(
            ImmutableMap.<String, String>builder()
                    .put("onboarding", """
                            Einarbeitung von {person} für {seat}

                            {person} möchte {seat} vertreten, und die Führungskraft ist einverstanden. Bitte arbeite dieses\
                             Issue durch; danach folgt die Änderung der Datei mit den Zuständigen.""")
                    .put("counterpart-proposed", """
                            {person} ist bereit, {seat} zu vertreten. Bitte prüfe die Änderung, die dort {name} einträgt, und\
                             nimm sie an oder gib sie zurück.""")
                    .put("backfill-needed", """
                            {person} ist ab {from}[[ bis {until}]] nicht da. Als Führungskraft springst du so lange bei {seat}\
                             ein.""")
                    .put("handed-over", """
                            {person} übergibt dir {seat}. Bitte sprecht darüber, was offen ist, und beginne dort selbst, falls\
                             du es noch nicht getan hast.""")
                    .put("counterpart-wanted", """
                            Gesucht: jemand für {seat}

                            {by} sucht jemanden aus dem Support für {seat}. Wer möchte? Sprich zuerst mit deiner\
                             Führungskraft.""")
                    .put("organisation-left", """
                            {person} geht.[[ Was endet: {ended-terms}.]][[ Niemand springt mehr ein bei: \
                            {ended-backfills}.]][[ Jetzt unbesetzt: {vacancies}.]][[ Gespräche, die jemand führen muss: \
                            {calls-without-lead}.]]""")
                    .put("due-soon", "Bald fällig: {obligation}[[ ({text})]][[ für {seat}]], am {due}.")
                    .put("due", "Jetzt fällig: {obligation}[[ ({text})]][[ für {seat}]], seit {due}.")
                    .put("overdue", """
                            Überfällig: {obligation}[[ ({text})]][[ für {seat}]] war am {due} fällig. Wenn es nicht mehr passt,\
                             sprich mit deiner Führungskraft.""")
                    .put("severity-1", """
                            Issue {issue} von {seat} hat Schweregrad 1. Bitte kläre, was das für Kunden heißt, und teile\
                             Auswege mit dem Support.""")
                    .buildOrThrow(),
            DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu, HH:mm 'Uhr' (zzz)", Locale.GERMAN));

    private CounterpartWords() {}

    /** {@return the book in English; times are in UTC} */
    public static Phrasebook english() {
        return ENGLISH;
    }

    /** {@return the book in German; times are in UTC} */
    public static Phrasebook german() {
        return GERMAN;
    }
}

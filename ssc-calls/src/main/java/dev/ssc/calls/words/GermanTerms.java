package dev.ssc.calls.words;

import com.google.common.collect.ImmutableMap;

/** What counterparts and those around them are told, in German. Of an issue, the first line is its title. */
final class GermanTerms {

    static final ImmutableMap<String, String> MESSAGES = ImmutableMap.<String, String>builder()
            .put("onboarding", """
                    Einarbeitung von {assignee} als Ansprechperson für {seat}

                    {assignee} wird Ansprechperson für {seat}. Was zuerst zu lesen und zu tun ist, steht in der Vorlage\
                     {template}.""")
            .put("counterpart-proposed", """
                    {name} soll Ansprechperson für {seat} werden. Bitte diese Änderung prüfen.""")
            .put("backfill-needed", """
                    {person} setzt als Ansprechperson für {seat} aus, ab {from}[[ bis {until}]]. Die Vertretung liegt bei\
                     dir.""")
            .put("handed-over", "{person} übergibt dir {seat}.")
            .put("counterpart-wanted", """
                    Ansprechperson gesucht für {seat}

                    {by} bittet um eine Ansprechperson für {seat}. Wer möchte?""")
            .put("organisation-left", """
                    {person} ist nicht mehr dabei.[[ Beendet: {ended-terms}.]][[ Beendete Vertretungen:\
                     {ended-backfills}.]][[ Ohne Ansprechperson: {vacancies}.]][[ Gespräche ohne Leitung:\
                     {calls-without-lead}.]]""")
            .put("due-soon", "Bald fällig, am {due}: {kind}[[ für {seat}]][[ ({text})]].")
            .put("due", "Fällig seit {due}: {kind}[[ für {seat}]][[ ({text})]].")
            .put("overdue", "Überfällig seit {due}: {kind}[[ für {seat}]][[ ({text})]]. Bitte nachholen oder absagen.")
            .put("severity-1", "Problem {issue} von {seat} hat den Schweregrad 1.")
            .buildOrThrow();

    private GermanTerms() {}
}

package dev.ssc.calls.words;

import com.google.common.collect.ImmutableMap;

/** What counterparts and those around them are told, in English. Of an issue, the first line is its title. */
final class EnglishTerms {

    static final ImmutableMap<String, String> MESSAGES = ImmutableMap.<String, String>builder()
            .put("onboarding", """
                    Onboarding of {assignee} as counterpart of {seat}

                    {assignee} becomes the counterpart of {seat}. What to read and do first is in the template\
                     {template}.""")
            .put("counterpart-proposed", """
                    {name} is to be the counterpart of {seat}. Please review this change.""")
            .put("backfill-needed", """
                    {person} has stepped aside as counterpart of {seat}, from {from}[[ until {until}]]. You stand in.""")
            .put("handed-over", "{person} hands {seat} over to you.")
            .put("counterpart-wanted", """
                    Counterpart wanted for {seat}

                    {by} asks for a counterpart of {seat}. Who would like to?""")
            .put("organisation-left", """
                    {person} has left.[[ Ended terms: {ended-terms}.]][[ Ended backfills: {ended-backfills}.]]\
                    [[ Nobody answers for {vacancies} now.]][[ Calls that need a lead: {calls-without-lead}.]]""")
            .put("due-soon", "Soon due, on {due}: {kind}[[ for {seat}]][[ ({text})]].")
            .put("due", "Due since {due}: {kind}[[ for {seat}]][[ ({text})]].")
            .put("overdue", "Overdue since {due}: {kind}[[ for {seat}]][[ ({text})]]. Please do it, or say why not.")
            .put("severity-1", "Issue {issue} of {seat} has severity 1.")
            .buildOrThrow();

    private EnglishTerms() {}
}

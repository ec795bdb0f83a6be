package dev.ssc.core.rhythm;

import dev.ssc.core.rule.Rule;

/** The rules about what counterparts do again and again. */
public enum CadenceRule implements Rule {
    /** What groups and all counterparts owe. */
    CAD_1(
            "A group owes an update and feedback every month, and office hours if it wants them; every counterpart owes a talk with the own manager every month.",
            "P D"),
    /** What sections owe. */
    CAD_2("A section owes a sync with the counterparts of its groups every month.", "P D"),
    /** What a rhythm says. */
    CAD_3(
            "A function owes what its rhythm says, and a seat may have its own; a text that is not understood is reported and obliges nobody.",
            "P D"),
    /** Due dates by the calendar. */
    CAD_4("Dates are counted from the anchor, never from one another, so that they do not drift.", "D"),
    /** Due dates on working days. */
    CAD_5(
            "A period is due on the first working day on or after its date, of several people the earliest of theirs; of two periods that are due on one day the earlier is excused.",
            "D"),
    /** Where an obligation stands. */
    CAD_6("On each day an obligation is paused, upcoming, due soon, due or overdue.", "D"),
    /** What an act counts for. */
    CAD_7(
            "An act counts for the period of its day, or for the one before that has none and is not yet missed; no act counts twice.",
            "D"),
    /** Times aside. */
    CAD_8(
            "Who steps aside without a backfill is excused and begins anew on return; with a backfill everything goes on.",
            "P D"),
    /** Sharing. */
    CAD_9("Counterparts of one seat share what the seat owes; one person owes each seat its own.", "D"),
    /** All is quiet. */
    CAD_10(
            "Who had nothing to share for two periods is asked for a word that all is quiet, which counts; reminders, reactions and edits do not.",
            "P D"),
    /** Breaking changes. */
    CAD_11(
            "Breaking changes of a major release are asked about three months or releases ahead, for a section six months, never later.",
            "P D"),
    /** After a pause of the scheduler. */
    CAD_12(
            "However long nobody looked, each missed period is recorded once, and one reminder is sent, for the current one.",
            "D");

    private final String sentence;
    private final String source;

    CadenceRule(String sentence, String source) {
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

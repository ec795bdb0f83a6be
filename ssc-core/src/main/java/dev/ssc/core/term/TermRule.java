package dev.ssc.core.term;

import dev.ssc.core.rule.Rule;

/** The rules about terms. */
public enum TermRule implements Rule {
    /** The way in. */
    TERM_1(
            "The way to a term leads through the own manager, the onboarding issue and a change that the same manager reviews; no step is skipped.",
            "P"),
    /** The file of counterparts says who serves. */
    TERM_2(
            "Who serves is written in the file of counterparts, with the name as people spell it, by a proposed change that the own manager reviews.",
            "P R"),
    /** Who can serve. */
    TERM_3("Groups and functions have engineers as their counterparts, sections have support managers.", "P"),
    /** One open term. */
    TERM_4("A person has at most one open term at a seat; others who serve there are never in the way.", "P"),
    /** Stepping aside. */
    TERM_5(
            "An active counterpart can step aside at any time and keeps the seat; a long or open-ended time puts it at risk.",
            "P D"),
    /** The backfill. */
    TERM_6(
            "The own manager stands in for a counterpart who is away for long, and on other occasions if wished; nobody stands in for themselves.",
            "P D"),
    /** Leaving the organisation. */
    TERM_7(
            "Somebody who leaves the organisation ends all their terms and backfills at once; what becomes vacant is listed, and so are the calls without a lead.",
            "D"),
    /** Terms read from the file. */
    TERM_8("A counterpart that the file states has an active term of unknown beginning.", "P D"),
    /** The end of a term. */
    TERM_9(
            "A term that was active ends at any time with a reason, one that was not is withdrawn or declined; coming back later is a new term.",
            "P D");

    private final String sentence;
    private final String source;

    TermRule(String sentence, String source) {
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

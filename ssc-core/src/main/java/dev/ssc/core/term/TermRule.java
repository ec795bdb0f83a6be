package dev.ssc.core.term;

import dev.ssc.core.rule.Rule;

/** The rules about terms, as far as files state terms. */
public enum TermRule implements Rule {
    /** The file of counterparts says who serves. */
    TERM_2(
            "Who serves is written in the file of counterparts, by a proposed change that the own manager reviews.",
            "P R"),
    /** Terms read from the file. */
    TERM_8("A counterpart that the file states has an active term of unknown beginning.", "P D");

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

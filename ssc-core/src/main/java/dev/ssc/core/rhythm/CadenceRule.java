package dev.ssc.core.rhythm;

import dev.ssc.core.rule.Rule;

/** The rules about what counterparts do again and again. */
public enum CadenceRule implements Rule {
    /** What a rhythm says. */
    CAD_3(
            "A function owes what its rhythm says, and a seat may have its own; a text that is not understood is reported and obliges nobody.",
            "P D");

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

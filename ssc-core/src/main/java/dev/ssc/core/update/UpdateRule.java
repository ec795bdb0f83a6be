package dev.ssc.core.update;

import dev.ssc.core.rule.Rule;

/** The rules about updates. */
public enum UpdateRule implements Rule {
    /** The heading. */
    UPD_1("An update begins with a heading that names the group and the version, always in the same form.", "P R D"),
    /** The channels. */
    UPD_2(
            "An update goes to the weekly review, to the channel of Support and to the group's own channel, and is one update.",
            "P D"),
    /** The items. */
    UPD_3("An update has items of eight kinds, or says that all is quiet.", "P"),
    /** The measures. */
    UPD_4("Updates are counted a seat and period, and it is measured how many are on time and well-formed.", "P");

    private final String sentence;
    private final String source;

    UpdateRule(String sentence, String source) {
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

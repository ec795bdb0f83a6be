package dev.ssc.core.voice;

import dev.ssc.core.rule.Rule;

/** The rules about the customer's voice. */
public enum VoiceRule implements Rule {
    /** Impact. */
    VOICE_1(
            "The impact of an issue in a period is its distinct tickets and customers; a link told twice and a merged ticket count once.",
            "P D"),
    /** Trending. */
    VOICE_2("Issues trend by how many more tickets they have than in the window before.", "P D"),
    /** Labels and announcements. */
    VOICE_3(
            "Labels are suggested by thresholds and put on by a person; an issue of severity 1 is announced at once.",
            "P D");

    private final String sentence;
    private final String source;

    VoiceRule(String sentence, String source) {
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

package dev.ssc.core.voice;

/** A label that Support puts on issues (VOICE-3). */
public enum SupportLabel {
    /** Many customers are affected. */
    SUPPORT_PRIORITY("Support Priority"),
    /** Many tickets would be saved. */
    SUPPORT_EFFICIENCY("Support Efficiency"),
    /** Worth watching. */
    SUPPORT_INTEREST("Support Interest");

    private final String text;

    SupportLabel(String text) {
        this.text = text;
    }

    /**
     * The label as it is written.
     *
     * @return for example {@code Support Priority}
     */
    public String text() {
        return text;
    }
}

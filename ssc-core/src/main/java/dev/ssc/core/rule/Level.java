package dev.ssc.core.rule;

import java.util.Locale;

/** How much a {@link Finding} matters. */
public enum Level {
    /** Something could not be used, or cannot be right. */
    ERROR,
    /** Something was used, and is probably not what was meant. */
    WARNING,
    /** Something worth knowing. */
    NOTE;

    /**
     * The word for people and for JSON.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

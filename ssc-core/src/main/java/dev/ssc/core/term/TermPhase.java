package dev.ssc.core.term;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a term stands (DOMAIN section 3). */
public enum TermPhase {
    /** The person wants to serve. */
    INTERESTED,
    /** The own manager agreed. */
    AGREED,
    /** The onboarding issue is open. */
    ONBOARDING,
    /** The onboarding issue is done. */
    ONBOARDED,
    /** The change of the file is proposed. */
    PROPOSED,
    /** The person serves. */
    ACTIVE,
    /** The person has stepped aside and keeps the seat. */
    ASIDE,
    /** Over. */
    ENDED,
    /** The own manager declined. */
    DECLINED,
    /** The person withdrew before serving. */
    WITHDRAWN;

    /**
     * The word that files and people use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a term in this phase holds its seat.
     *
     * @return true for active and aside
     */
    public boolean holdsSeat() {
        return this == ACTIVE || this == ASIDE;
    }

    /**
     * The phase of that word.
     *
     * @param word as files write it
     * @return the phase, or empty if there is none of that word
     */
    public static Optional<TermPhase> of(String word) {
        return Stream.of(values()).filter(phase -> phase.word().equals(word)).findFirst();
    }
}

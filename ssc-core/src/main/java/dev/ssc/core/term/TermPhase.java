package dev.ssc.core.term;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.Worded;
import java.util.EnumSet;
import java.util.Optional;

/** Where a term stands (DOMAIN section 3). */
public enum TermPhase implements Phase {
    /** Nothing exists yet. */
    NONE,
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

    /** The phases before the term becomes active. */
    public static final ImmutableSet<TermPhase> BEFORE_ACTIVE =
            Sets.immutableEnumSet(EnumSet.range(INTERESTED, PROPOSED));

    /** The phases in which a term holds its seat. */
    public static final ImmutableSet<TermPhase> HOLDING = Sets.immutableEnumSet(ACTIVE, ASIDE);

    private static final ImmutableSet<TermPhase> OVER = Sets.immutableEnumSet(ENDED, DECLINED, WITHDRAWN);

    /**
     * Whether a term in this phase holds its seat.
     *
     * @return true for active and aside
     */
    public boolean holdsSeat() {
        return HOLDING.contains(this);
    }

    /**
     * Whether a term in this phase has ever been active.
     *
     * @return true for active, aside and ended
     */
    public boolean wasActive() {
        return holdsSeat() || this == ENDED;
    }

    /**
     * Whether a term in this phase is open (TERM-4).
     *
     * @return true from interested to aside
     */
    public boolean open() {
        return begun() && !terminal();
    }

    @Override
    public boolean begun() {
        return this != NONE;
    }

    @Override
    public boolean terminal() {
        return OVER.contains(this);
    }

    /**
     * The phase of that word.
     *
     * @param word as files write it
     * @return the phase, or empty if there is none of that word
     */
    public static Optional<TermPhase> of(String word) {
        return Worded.find(TermPhase.class, word).filter(TermPhase::begun);
    }
}

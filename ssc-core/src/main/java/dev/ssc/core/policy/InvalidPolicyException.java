package dev.ssc.core.policy;

import com.google.common.collect.ImmutableList;

/** A policy makes no sense. Every violation is named, so that all can be corrected at once. */
public final class InvalidPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** A sentence a violation. */
    private final ImmutableList<String> violations;

    InvalidPolicyException(String policy, ImmutableList<String> violations) {
        super(policy + ": " + String.join("; ", violations));
        this.violations = violations;
    }

    /**
     * What is wrong.
     *
     * @return a sentence a violation, in the alphabetical order of the properties they are about
     */
    public ImmutableList<String> violations() {
        return violations;
    }
}

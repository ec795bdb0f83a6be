package dev.ssc.core.term.request;

import dev.ssc.core.lifecycle.Worded;

/** What people are told about a term, by key: the fact {@code message} of a request. */
public enum TermMessage implements Worded {
    /** To the product team's new counterpart: the onboarding issue, with what to read and do first. */
    ONBOARDING,
    /** To the own manager: review the change that makes the person a counterpart; {@code name}. */
    COUNTERPART_PROPOSED,
    /** To the own manager: stand in for the person; {@code from}, {@code until} if known. */
    BACKFILL_NEEDED,
    /** To somebody else: the person hands the seat over to you. */
    HANDED_OVER
}

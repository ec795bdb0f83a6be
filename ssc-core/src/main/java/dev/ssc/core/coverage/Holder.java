package dev.ssc.core.coverage;

import dev.ssc.core.organisation.Counterpart;

/**
 * A counterpart of a seat, and whether they are there.
 *
 * @param counterpart who
 * @param presence on the date of the report; unknown in a report without one
 */
public record Holder(Counterpart counterpart, Presence presence) {}

/**
 * From what a source states to an organisation. An organisation source hands over an
 * {@link dev.ssc.core.reading.OrganisationDraft}: texts as they stand, each with its place.
 * {@link dev.ssc.core.reading.OrganisationReader} applies the rules that hold for every source (qualifiers, two people
 * in one value, linking by exact name, team tags) and returns a {@link dev.ssc.core.reading.Snapshot}: the
 * organisation, its terms and requests, and every finding.
 */
@NullMarked
package dev.ssc.core.reading;

import org.jspecify.annotations.NullMarked;

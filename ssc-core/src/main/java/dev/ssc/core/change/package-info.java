/**
 * How one snapshot of an organisation becomes the next. A {@link dev.ssc.core.change.Lineage} says which group came from
 * which, by keys and by what people declared (ORG-8); an {@link dev.ssc.core.change.OrganisationDiff} lists what changed
 * (ORG-7); a {@link dev.ssc.core.change.SnapshotGuard} decides whether the new snapshot can be trusted at all (ORG-9).
 * What looks like a rename is never assumed: it is reported, and its changes are withheld until someone declares it.
 */
@NullMarked
package dev.ssc.core.change;

import org.jspecify.annotations.NullMarked;

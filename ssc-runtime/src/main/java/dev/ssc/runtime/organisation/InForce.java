package dev.ssc.runtime.organisation;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.change.Declarations;
import dev.ssc.core.change.Lineage;
import dev.ssc.core.change.OrganisationDiff;
import dev.ssc.core.change.Places;
import dev.ssc.core.change.SnapshotGuard;
import dev.ssc.core.change.SnapshotPolicy;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Finding;
import java.util.Optional;

/** The last good snapshot of the organisation (ORG-9). Thread-safe. */
public final class InForce {

    private final SnapshotGuard guard;
    private volatile Snapshot snapshot;

    /**
     * The first snapshot; there is nothing to hold it against.
     *
     * @param first the snapshot
     * @param policy how much a later one may lose
     */
    public InForce(Snapshot first, SnapshotPolicy policy) {
        this.guard = new SnapshotGuard(policy);
        this.snapshot = first;
    }

    /** {@return the snapshot in force} */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** {@return the organisation in force} */
    public Organisation organisation() {
        return snapshot.organisation();
    }

    /**
     * Puts a new snapshot in force, unless it is refused.
     *
     * @param next the new snapshot
     * @param declared what people declared about the way to it
     * @return what came of it
     */
    public synchronized Replacement replace(Snapshot next, Declarations declared) {
        ImmutableList<String> unusable = declared.unusable(organisation(), next.organisation());
        if (!unusable.isEmpty()) {
            return Replacement.refused(refused(next, String.join("; ", unusable)));
        }
        Places places = new Places(next.place(), next.groupPlaces());
        OrganisationDiff diff = OrganisationDiff.between(organisation(), next.organisation(), declared, places);
        Optional<Finding> refusal = guard.refusal(organisation(), next.organisation(), diff, places);
        if (refusal.isPresent()) {
            return Replacement.refused(refusal.get());
        }
        Lineage lineage = Lineage.between(organisation(), next.organisation(), declared);
        snapshot = next;
        return new Replacement(diff.findings(), Optional.of(lineage));
    }

    /**
     * What to say of a snapshot that could not be read.
     *
     * @param why a sentence
     * @return an error; the last good one stays in force
     */
    public Finding unreadable(String why) {
        return refused(snapshot, why);
    }

    private static Finding refused(Snapshot about, String why) {
        return Finding.error(OrganisationRule.ORG_9, about.place(), why + " The last good snapshot stays in force.");
    }
}

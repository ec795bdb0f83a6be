package dev.ssc.core.change;

import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import java.util.Optional;

/**
 * Decides whether a new snapshot can take the place of the last good one (ORG-9). What cannot be read at all never gets
 * here.
 *
 * @param policy how much may be lost
 */
public record SnapshotGuard(SnapshotPolicy policy) {

    /**
     * Judges a new snapshot.
     *
     * @param before the snapshot in force
     * @param after the new snapshot
     * @param diff the difference from the one in force to the new one
     * @param places where the new snapshot was read
     * @return why the new snapshot is refused; empty if it is accepted
     */
    public Optional<Finding> refusal(Organisation before, Organisation after, OrganisationDiff diff, Places places) {
        if (after.groups().isEmpty()) {
            return Optional.of(refused(places.start(), "The snapshot has no group"));
        }
        long assignments = assignments(before);
        return diff.lost() * 100L > policy.lossInPercent() * assignments
                ? Optional.of(refused(places.start(), tooMuchLost(diff.lost(), assignments)))
                : Optional.empty();
    }

    private String tooMuchLost(int lost, long assignments) {
        return "The snapshot would lose " + lost + " of " + assignments + " assignments of people to groups, more than "
                + policy.lossInPercent() + " %; declare renames, splits and merges, or correct the file";
    }

    private static Finding refused(Place start, String why) {
        return Finding.error(
                OrganisationRule.ORG_9, start, why + ". It is refused, and the last good one stays in force.");
    }

    private static long assignments(Organisation organisation) {
        return organisation.groups().stream()
                .map(Group::counterparts)
                .mapToLong(counterparts -> Names.of(counterparts).set().size())
                .sum();
    }
}

package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Level;
import dev.ssc.core.rule.Place;

/**
 * What was read at one moment: the organisation with its terms and requests, and everything that was found on the way.
 *
 * @param roster the organisation, its terms and requests
 * @param place where the stages are stated
 * @param groupPlaces where the key of each group stands
 * @param findings sorted by file, line, rule and message
 */
public record Snapshot(
        Roster roster, Place place, ImmutableMap<Seat.OfGroup, Place> groupPlaces, ImmutableList<Finding> findings) {

    /**
     * The structure that was read.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return roster.organisation();
    }

    /**
     * Those findings that are errors.
     *
     * @return the errors, in the order of {@link #findings()}
     */
    public ImmutableList<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .collect(ImmutableList.toImmutableList());
    }
}

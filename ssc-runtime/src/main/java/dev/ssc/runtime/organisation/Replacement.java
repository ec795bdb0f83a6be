package dev.ssc.runtime.organisation;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.change.Lineage;
import dev.ssc.core.rule.Finding;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a new snapshot of the organisation.
 *
 * @param findings what was found about the change; one error by ORG-9 if the last good one stays in force
 * @param lineage what comes from what; empty if the last good one stays in force
 */
public record Replacement(ImmutableList<Finding> findings, Optional<Lineage> lineage) {

    /**
     * Refuses nulls.
     *
     * @param findings what was found about the change
     * @param lineage what comes from what
     */
    public Replacement {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(lineage, "lineage");
    }

    /**
     * The last good snapshot stays in force.
     *
     * @param why an error
     * @return the replacement that did not take place
     */
    static Replacement refused(Finding why) {
        return new Replacement(ImmutableList.of(why), Optional.empty());
    }
}

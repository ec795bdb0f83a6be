package dev.ssc.examples.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.ssc.core.change.Change;
import dev.ssc.core.change.Declarations;
import dev.ssc.core.change.OrganisationDiff;
import dev.ssc.core.change.Places;
import dev.ssc.core.change.SnapshotGuard;
import dev.ssc.core.change.SnapshotPolicy;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Level;
import dev.ssc.examples.console.UnusableException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comparing two snapshots gives.
 *
 * @param changes what changed, in the order of ORG-7
 * @param findings what comparing found: possible renames, reused keys, and the refusal of the new snapshot
 * @param readingErrors errors found while the two were read
 */
public record SnapshotChange(
        ImmutableList<Change> changes, ImmutableList<Finding> findings, ImmutableList<Finding> readingErrors) {

    private static final Comparator<Finding> BY_LINE = Comparator.comparingInt(
                    (Finding finding) -> finding.place().line())
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    /**
     * Compares two snapshots.
     *
     * @param before the old one
     * @param after the new one
     * @param declared what people declared about the way from one to the other
     * @return what changed and what was found
     * @throws UnusableException if a declared key is in neither snapshot, or not clear
     */
    public static SnapshotChange between(Snapshot before, Snapshot after, ImmutableList<Declared> declared) {
        declared.forEach(each -> check(each, before.organisation(), after.organisation()));
        Places places = new Places(after.place(), after.groupPlaces());
        OrganisationDiff diff =
                OrganisationDiff.between(before.organisation(), after.organisation(), declarations(declared), places);
        Optional<Finding> refusal = new SnapshotGuard(SnapshotPolicy.defaults())
                .refusal(before.organisation(), after.organisation(), diff, places);
        return new SnapshotChange(
                diff.changes(),
                Streams.concat(diff.findings().stream(), refusal.stream())
                        .sorted(BY_LINE)
                        .collect(ImmutableList.toImmutableList()),
                readingErrors(before, after, refusal));
    }

    /** The refusal of an empty snapshot says what reading it said, and is not repeated. */
    private static ImmutableList<Finding> readingErrors(Snapshot before, Snapshot after, Optional<Finding> refusal) {
        Stream<Finding> ofAfter = after.errors().stream()
                .filter(error -> refusal.isEmpty() || !error.rule().equals(OrganisationRule.ORG_9));
        return Stream.concat(before.errors().stream(), ofAfter).collect(ImmutableList.toImmutableList());
    }

    private static void check(Declared declared, Organisation before, Organisation after) {
        new Declarations(ImmutableList.of(declared.declaration()))
                .unusable(before, after).stream().findFirst().ifPresent(sentence -> {
                    throw new UnusableException(declared.place() + ": " + sentence);
                });
    }

    private static Declarations declarations(ImmutableList<Declared> declared) {
        return new Declarations(declared.stream().map(Declared::declaration).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Those findings of comparing that are errors.
     *
     * @return the errors
     */
    public ImmutableList<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .collect(ImmutableList.toImmutableList());
    }
}

package dev.ssc.core.change;

import java.util.stream.Stream;

/**
 * The declared changes that took place between two snapshots (ORG-8).
 *
 * @param comparison the two snapshots
 */
record DeclaredChanges(Comparison comparison) {

    Stream<Change> keysRenamed() {
        return descents(Descent.Way.RENAMED)
                .filter(descent -> !descent.from().group().equals(descent.to().group()))
                .map(descent -> new Change.KeyRenamed(
                        path(descent), descent.from().group(), descent.to().group()));
    }

    Stream<Change> split() {
        return descents(Descent.Way.SPLIT)
                .map(descent -> new Change.GroupSplit(
                        path(descent), descent.from().group(), descent.to().group()));
    }

    Stream<Change> merged() {
        return descents(Descent.Way.MERGED)
                .map(descent -> new Change.GroupMerged(
                        path(descent), descent.from().group(), descent.to().group()));
    }

    private Stream<Descent> descents(Descent.Way way) {
        return comparison.to().groups().stream()
                .flatMap(group -> comparison.lineage().origins(group.seat()).stream())
                .filter(descent -> descent.way() == way);
    }

    private GroupPath path(Descent descent) {
        return comparison.now(comparison.to().group(descent.to()).orElseThrow());
    }
}

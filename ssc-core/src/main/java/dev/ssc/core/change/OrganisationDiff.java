package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.rule.Finding;
import java.util.stream.Stream;

/**
 * What is different between two snapshots of an organisation (ORG-7, ORG-8). Functions are not compared, and a stage
 * that comes or goes is no change of its own.
 *
 * @param changes by kind, in the order of {@link ChangeKind}; then in the order of the new snapshot, or of the old one
 *     for what is gone; people of groups before those of sections
 * @param findings possible renames, whose changes are withheld, and old keys that other groups use; by place
 * @param lost how many assignments (pairs of person and group) of the old snapshot would be gone; withheld ones and those
 *     that go on under another key or in another stage are not counted (ORG-9)
 */
public record OrganisationDiff(ImmutableList<Change> changes, ImmutableList<Finding> findings, int lost) {

    /**
     * Compares two snapshots.
     *
     * @param from the old snapshot
     * @param to the new snapshot
     * @param declared what people declared about the way from one to the other
     * @param places where the new snapshot was read
     * @return the difference
     * @throws IllegalArgumentException if a declaration is {@linkplain Declarations#unusable unusable}
     */
    public static OrganisationDiff between(Organisation from, Organisation to, Declarations declared, Places places) {
        Comparison comparison = Comparison.of(from, to, Lineage.between(from, to, declared));
        return new OrganisationDiff(
                changes(comparison).collect(ImmutableList.toImmutableList()),
                new ChangeFindings(comparison, places).all(declared).collect(ImmutableList.toImmutableList()),
                new CounterpartChanges(comparison).lost());
    }

    private static Stream<Change> changes(Comparison comparison) {
        StructureChanges structure = new StructureChanges(comparison);
        CounterpartChanges people = new CounterpartChanges(comparison);
        DeclaredChanges declared = new DeclaredChanges(comparison);
        return Stream.of(
                        structure.added(),
                        structure.removed(),
                        structure.renamed(),
                        structure.moved(),
                        structure.stagesMoved(),
                        people.joined(),
                        people.left(),
                        declared.keysRenamed(),
                        declared.split(),
                        declared.merged())
                .flatMap(changesOfAKind -> changesOfAKind);
    }
}

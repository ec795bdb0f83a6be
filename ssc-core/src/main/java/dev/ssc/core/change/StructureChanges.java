package dev.ssc.core.change;

import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Stage;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The changes of groups and stages, without their people (ORG-7).
 *
 * @param comparison the two snapshots
 */
record StructureChanges(Comparison comparison) {

    Stream<Change> added() {
        return comparison.to().groups().stream()
                .filter(comparison::added)
                .map(group -> new Change.GroupAdded(comparison.now(group)));
    }

    Stream<Change> removed() {
        return comparison.from().groups().stream()
                .filter(comparison::removed)
                .map(group -> new Change.GroupRemoved(comparison.before(group)));
    }

    Stream<Change> renamed() {
        return comparison.to().groups().stream()
                .flatMap(group -> before(group)
                        .map(Group::name)
                        .filter(name -> !name.equals(group.name()))
                        .map(name -> new Change.GroupRenamed(comparison.now(group), name, group.name()))
                        .stream());
    }

    Stream<Change> moved() {
        return comparison.to().groups().stream()
                .flatMap(group -> before(group)
                        .map(old -> old.seat().stage())
                        .filter(stage -> !stage.equals(group.seat().stage()))
                        .map(stage -> new Change.GroupMoved(
                                comparison.now(group), stage, group.seat().stage()))
                        .stream());
    }

    Stream<Change> stagesMoved() {
        return comparison.to().stages().stream()
                .flatMap(stage -> comparison
                        .from()
                        .stage(stage.key())
                        .map(Stage::section)
                        .filter(section -> !section.equals(stage.section()))
                        .map(section -> new Change.StageMoved(stage.key(), section, stage.section()))
                        .stream());
    }

    private Optional<Group> before(Group group) {
        Organisation from = comparison.from();
        return comparison.lineage().oneGroupWith(group.seat()).flatMap(from::group);
    }
}

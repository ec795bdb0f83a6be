package dev.ssc.core.change;

import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Section;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who joined and who left (ORG-7). A group is compared with all the groups it comes from: a child with its parent, a
 * merged group with the union (ORG-8).
 *
 * @param comparison the two snapshots
 */
record CounterpartChanges(Comparison comparison) {

    Stream<Change> joined() {
        Stream<Change> groups = comparison.to().groups().stream()
                .filter(group -> !comparison.withheldNow(group))
                .flatMap(group -> names(group)
                        .without(union(comparison.origins(group)))
                        .map(name -> new Change.CounterpartJoined(comparison.now(group), name)));
        Stream<Change> sections = comparison.to().sections().stream()
                .flatMap(section -> names(section)
                        .without(names(comparison.from().section(section.key())))
                        .map(name -> new Change.CounterpartJoined(new SectionPath(section.key()), name)));
        return Stream.concat(groups, sections);
    }

    Stream<Change> left() {
        Stream<Change> groups = comparison.from().groups().stream().flatMap(this::left);
        Stream<Change> sections = comparison.from().sections().stream()
                .flatMap(section -> names(section)
                        .without(names(comparison.to().section(section.key())))
                        .map(name -> new Change.CounterpartLeft(new SectionPath(section.key()), name)));
        return Stream.concat(groups, sections);
    }

    private Stream<Change> left(Group group) {
        if (comparison.removed(group)) {
            return names(group).set().stream().map(name -> new Change.CounterpartLeft(comparison.before(group), name));
        }
        return comparison.heirs(group).filter(heir -> firstOrigin(heir, group)).flatMap(this::leftAmongOrigins);
    }

    /** A merged group is told of once, where the first of its parents stands. */
    private boolean firstOrigin(Group heir, Group group) {
        return comparison
                .origins(heir)
                .findFirst()
                .map(Group::seat)
                .filter(group.seat()::equals)
                .isPresent();
    }

    private Stream<Change> leftAmongOrigins(Group heir) {
        return union(comparison.origins(heir))
                .without(names(heir))
                .map(name -> new Change.CounterpartLeft(comparison.now(heir), name));
    }

    /**
     * The pairs of person and group that would be gone (ORG-9): who serves none of the groups that theirs became. What
     * is withheld is not lost.
     */
    int lost() {
        return comparison.from().groups().stream()
                .filter(group -> !comparison.withheldBefore(group))
                .mapToInt(group -> (int)
                        names(group).without(union(comparison.heirs(group))).count())
                .sum();
    }

    private static Names union(Stream<Group> groups) {
        return Names.union(groups.map(CounterpartChanges::names));
    }

    private static Names names(Group group) {
        return Names.of(group.counterparts());
    }

    private static Names names(Section section) {
        return Names.of(section.counterparts());
    }

    private static Names names(Optional<Section> section) {
        return Names.union(section.map(CounterpartChanges::names).stream());
    }
}

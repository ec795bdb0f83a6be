package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small organisations for tests of comparisons, and changes as one line of text. */
final class Snapshots {

    private Snapshots() {}

    /** A group at {@code SECTION/STAGE/KEY}, named by its key; the section {@code -} is none. */
    static TestGroup group(String path, String... people) {
        String[] keys = path.split("/", 3);
        return new TestGroup(keys[0], keys[1], keys[2], keys[2], ImmutableList.copyOf(people), ImmutableSet.of());
    }

    static Organisation snapshot(TestGroup... groups) {
        return snapshot(ImmutableList.of(), ImmutableList.copyOf(groups));
    }

    static Organisation snapshot(ImmutableList<Section> sections, ImmutableList<TestGroup> groups) {
        ImmutableListMultimap<String, TestGroup> byStage = groups.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(TestGroup::stage, group -> group));
        ImmutableList<Stage> stages = byStage.keySet().stream()
                .map(stage -> new Stage(
                        stage,
                        stage,
                        Optional.of(byStage.get(stage).get(0).section()).filter(section -> !section.equals("-")),
                        byStage.get(stage).stream().map(TestGroup::built).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
        return Organisation.of(sections, stages, ImmutableList.of(), ImmutableList.of());
    }

    static Section section(String key, String... people) {
        return new Section(key, key, people(ImmutableList.copyOf(people)));
    }

    static Counterpart person(String name) {
        return new Counterpart(name, Optional.empty(), Optional.empty());
    }

    static ImmutableList<Counterpart> people(ImmutableList<String> names) {
        return names.stream().map(Snapshots::person).collect(ImmutableList.toImmutableList());
    }

    static OrganisationDiff diff(Organisation from, Organisation to, Declaration... declared) {
        return OrganisationDiff.between(from, to, new Declarations(ImmutableList.copyOf(declared)), places(to));
    }

    /** The groups one a line, from line 10. */
    static Places places(Organisation to) {
        ImmutableMap<Seat.OfGroup, Place> groups = IntStream.range(
                        0, to.groups().size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        at -> to.groups().get(at).seat(), at -> new Place("to/stages.yml", 10 + at)));
        return new Places(new Place("to/stages.yml", 3), groups);
    }

    static ImmutableList<String> changes(Organisation from, Organisation to, Declaration... declared) {
        return diff(from, to, declared).changes().stream()
                .map(Snapshots::text)
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> findings(Organisation from, Organisation to, Declaration... declared) {
        return diff(from, to, declared).findings().stream()
                .map(Snapshots::text)
                .collect(ImmutableList.toImmutableList());
    }

    static String text(Change change) {
        return Stream.concat(
                        Stream.of(change.kind().word()),
                        change.facts().entrySet().stream()
                                .map(fact ->
                                        fact.getKey() + "=" + fact.getValue().orElse("null")))
                .collect(Collectors.joining(" "));
    }

    static String text(Finding finding) {
        return finding.level().word() + " " + finding.rule().id() + " line "
                + finding.place().line();
    }

    record TestGroup(
            String section,
            String stage,
            String key,
            String name,
            ImmutableList<String> people,
            ImmutableSet<String> categories) {

        TestGroup named(String other) {
            return new TestGroup(section, stage, key, other, people, categories);
        }

        TestGroup caringFor(String... some) {
            return new TestGroup(section, stage, key, name, people, ImmutableSet.copyOf(some));
        }

        Group built() {
            return Group.builder()
                    .seat(new Seat.OfGroup(stage, key))
                    .name(name)
                    .counterparts(Snapshots.people(people))
                    .categories(categories)
                    .build();
        }
    }
}

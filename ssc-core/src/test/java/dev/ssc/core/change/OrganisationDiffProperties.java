package dev.ssc.core.change;

import static dev.ssc.core.change.Snapshots.diff;
import static dev.ssc.core.change.Snapshots.group;
import static dev.ssc.core.change.Snapshots.snapshot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.ssc.core.change.Snapshots.TestGroup;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("ORG-7")
class OrganisationDiffProperties {

    /** Few keys, stages and people, so that groups meet often; names say something only now and then. */
    @Provide
    Arbitrary<Organisation> snapshots() {
        Arbitrary<TestGroup> groups = Combinators.combine(
                        Arbitraries.of("plan", "ship", "make"),
                        Arbitraries.of("a", "b", "c", "d", "e"),
                        Arbitraries.of("One", "Two"),
                        Arbitraries.of("Ana", "Bo", "Cy", "Di")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3))
                .as((stage, key, name, people) -> group(
                                section(stage, name) + "/" + stage + "/" + key, people.toArray(String[]::new))
                        .named(name));
        return groups.list()
                .uniqueElements(group -> group.stage() + "/" + group.key())
                .ofMaxSize(8)
                .map(list -> snapshot(list.toArray(TestGroup[]::new)));
    }

    private static String section(String stage, String name) {
        return stage.equals("make") && name.equals("One") ? "ops" : "dev";
    }

    @Property(tries = 300)
    void aSnapshotDoesNotDifferFromItself(@ForAll("snapshots") Organisation one) {
        assertEquals(new OrganisationDiff(ImmutableList.of(), ImmutableList.of(), 0), diff(one, one));
    }

    @Property(tries = 300)
    void theChangesLeadFromTheOldSnapshotToTheNew(
            @ForAll("snapshots") Organisation from, @ForAll("snapshots") Organisation to) {
        OrganisationDiff diff = diff(from, to);
        Assume.that(diff.findings().isEmpty());
        assertEquals(served(to), applied(diff, served(from)));
    }

    /** A group, or a person in it. */
    private record Entry(Seat.OfGroup seat, Optional<String> person) {

        Entry movedBy(Map<Seat.OfGroup, Seat.OfGroup> moves) {
            return new Entry(moves.getOrDefault(seat, seat), person);
        }
    }

    private static Set<Entry> served(Organisation organisation) {
        return organisation.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(new Entry(group.seat(), Optional.empty())),
                        group.counterparts().stream()
                                .map(counterpart -> new Entry(group.seat(), Optional.of(counterpart.name())))))
                .collect(Collectors.toSet());
    }

    /** Changes name people at the new seat of a moved group, so that groups move before people do. */
    private static Set<Entry> applied(OrganisationDiff diff, Set<Entry> from) {
        Map<Seat.OfGroup, Seat.OfGroup> moves = new HashMap<>();
        Set<Entry> gained = new HashSet<>();
        Set<Entry> lost = new HashSet<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.GroupMoved moved) {
                moves.put(new Seat.OfGroup(moved.from(), moved.group().group()), seat(moved.group()));
            } else if (change instanceof Change.GroupAdded added) {
                gained.add(new Entry(seat(added.group()), Optional.empty()));
            } else if (change instanceof Change.GroupRemoved removed) {
                lost.add(new Entry(seat(removed.group()), Optional.empty()));
            } else if (change instanceof Change.CounterpartJoined joined) {
                gained.add(new Entry(seat((GroupPath) joined.seat()), Optional.of(joined.counterpart())));
            } else if (change instanceof Change.CounterpartLeft left) {
                lost.add(new Entry(seat((GroupPath) left.seat()), Optional.of(left.counterpart())));
            }
        }
        Set<Entry> served = from.stream().map(entry -> entry.movedBy(moves)).collect(Collectors.toSet());
        assertTrue(served.containsAll(lost), "who left was there");
        assertTrue(Sets.intersection(served, gained).isEmpty(), "who joined was not there");
        return Sets.union(Sets.difference(served, lost), gained);
    }

    private static Seat.OfGroup seat(GroupPath path) {
        return new Seat.OfGroup(path.stage(), path.group());
    }

    @Property(tries = 300)
    void theWayBackMirrorsTheWayThere(@ForAll("snapshots") Organisation from, @ForAll("snapshots") Organisation to) {
        OrganisationDiff there = diff(from, to);
        OrganisationDiff back = diff(to, from);
        assertEquals(count(there, ChangeKind.GROUP_ADDED), count(back, ChangeKind.GROUP_REMOVED));
        assertEquals(count(there, ChangeKind.COUNTERPART_JOINED), count(back, ChangeKind.COUNTERPART_LEFT));
        assertEquals(count(there, ChangeKind.GROUP_RENAMED), count(back, ChangeKind.GROUP_RENAMED));
        assertEquals(count(there, ChangeKind.GROUP_MOVED), count(back, ChangeKind.GROUP_MOVED));
        assertEquals(count(there, ChangeKind.STAGE_MOVED), count(back, ChangeKind.STAGE_MOVED));
        assertEquals(there.findings().size(), back.findings().size());
    }

    private static long count(OrganisationDiff diff, ChangeKind kind) {
        return diff.changes().stream().filter(change -> change.kind() == kind).count();
    }

    @Property(tries = 300)
    void changesStandInTheOrderOfTheirKinds(
            @ForAll("snapshots") Organisation from, @ForAll("snapshots") Organisation to) {
        List<ChangeKind> kinds =
                diff(from, to).changes().stream().map(Change::kind).toList();
        assertEquals(kinds.stream().sorted().toList(), kinds);
    }

    @Property(tries = 300)
    void theOrderOfTheGroupsAndOfTheirPeopleIsNoChange(
            @ForAll("snapshots") Organisation from, @ForAll("snapshots") Organisation to) {
        assertEquals(
                ImmutableSet.copyOf(diff(from, to).changes()),
                ImmutableSet.copyOf(diff(reversed(from), reversed(to)).changes()));
        assertEquals(ImmutableList.of(), diff(from, reversed(from)).changes());
    }

    private static Organisation reversed(Organisation organisation) {
        return snapshot(Lists.reverse(organisation.groups()).stream()
                .map(group -> group(
                                organisation.sectionOf(group).orElseThrow() + "/"
                                        + group.seat().stage() + "/" + group.key(),
                                Lists.reverse(Names.of(group.counterparts())
                                                .set()
                                                .asList())
                                        .toArray(String[]::new))
                        .named(group.name()))
                .toArray(TestGroup[]::new));
    }

    @Property(tries = 300)
    @Tag("ORG-9")
    void noMoreIsLostThanThereWasAndOnlyByWhoLeft(
            @ForAll("snapshots") Organisation from, @ForAll("snapshots") Organisation to) {
        assertEquals(
                count(diff(from, to), ChangeKind.COUNTERPART_LEFT),
                diff(from, to).lost());
    }

    @Property(tries = 300)
    @Tag("ORG-8")
    void aDeclaredRenameOfAKeyThatIsGoneChangesNothingElse(@ForAll("snapshots") Organisation from) {
        Organisation to = snapshot(from.groups().stream()
                .map(group -> group(
                                from.sectionOf(group).orElseThrow() + "/"
                                        + group.seat().stage() + "/" + group.key() + "2",
                                Names.of(group.counterparts()).set().toArray(String[]::new))
                        .named(group.name()))
                .toArray(TestGroup[]::new));
        Declaration[] renames = from.groups().stream()
                .map(group -> group.seat().stage() + "/" + group.key())
                .map(text -> new Declaration.Rename(text, text + "2"))
                .toArray(Declaration[]::new);
        OrganisationDiff diff = diff(from, to, renames);
        assertEquals(from.groups().size(), count(diff, ChangeKind.KEY_RENAMED));
        assertEquals(from.groups().size(), diff.changes().size());
        assertEquals(ImmutableList.of(), diff.findings());
        assertEquals(0, diff.lost());
    }
}

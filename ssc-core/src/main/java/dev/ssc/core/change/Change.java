package dev.ssc.core.change;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * One thing that is different between two snapshots (ORG-7, ORG-8). A group is named by its keys in the new snapshot,
 * or in the old one if it is gone.
 */
public sealed interface Change {

    /**
     * What kind of change it is.
     *
     * @return the kind
     */
    ChangeKind kind();

    /**
     * What is known besides the kind, under the names and in the order in which it is printed.
     *
     * @return name to text; an empty value where a stage names no section
     */
    ImmutableMap<String, Optional<String>> facts();

    /**
     * A group that was not there before.
     *
     * @param group the new group
     */
    record GroupAdded(GroupPath group) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.GROUP_ADDED;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return group.facts();
        }
    }

    /**
     * A group that is gone.
     *
     * @param group the group, where it was
     */
    record GroupRemoved(GroupPath group) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.GROUP_REMOVED;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return group.facts();
        }
    }

    /**
     * A group with another name.
     *
     * @param group the group
     * @param from the name before
     * @param to the name now
     */
    record GroupRenamed(GroupPath group, String from, String to) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.GROUP_RENAMED;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return fromTo(group, from, to);
        }
    }

    /**
     * A group in another stage.
     *
     * @param group the group, where it is now
     * @param from key of the stage before
     * @param to key of the stage now
     */
    record GroupMoved(GroupPath group, String from, String to) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.GROUP_MOVED;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return fromTo(group, from, to);
        }
    }

    /**
     * A stage in another section.
     *
     * @param stage key of the stage
     * @param from key of the section before; empty if it named none
     * @param to key of the section now; empty if it names none
     */
    record StageMoved(String stage, Optional<String> from, Optional<String> to) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.STAGE_MOVED;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return ImmutableMap.of("stage", Optional.of(stage), "from", from, "to", to);
        }
    }

    /**
     * Somebody became counterpart.
     *
     * @param seat the group or section
     * @param counterpart the name without qualifier
     */
    record CounterpartJoined(SeatPath seat, String counterpart) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.COUNTERPART_JOINED;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return who(seat, counterpart);
        }
    }

    /**
     * Somebody is no longer counterpart.
     *
     * @param seat the group or section
     * @param counterpart the name without qualifier
     */
    record CounterpartLeft(SeatPath seat, String counterpart) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.COUNTERPART_LEFT;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return who(seat, counterpart);
        }
    }

    /**
     * A group that was declared to have another key.
     *
     * @param group the group under its new key
     * @param from the old key, without its stage
     * @param to the new key, without its stage
     */
    record KeyRenamed(GroupPath group, String from, String to) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.KEY_RENAMED;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return fromTo(group, from, to);
        }
    }

    /**
     * A group that was declared to be a part of another one; one a child.
     *
     * @param group the child
     * @param from key of the parent, without its stage
     * @param to key of the child, without its stage
     */
    record GroupSplit(GroupPath group, String from, String to) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.GROUP_SPLIT;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return fromTo(group, from, to);
        }
    }

    /**
     * A group that was declared to have gone into another one; one a parent.
     *
     * @param group the group that holds both now
     * @param from key of the parent, without its stage
     * @param to key of the merged group, without its stage
     */
    record GroupMerged(GroupPath group, String from, String to) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.GROUP_MERGED;
        }

        @Override
        public ImmutableMap<String, Optional<String>> facts() {
            return fromTo(group, from, to);
        }
    }

    private static ImmutableMap<String, Optional<String>> fromTo(SeatPath seat, String from, String to) {
        return ImmutableMap.<String, Optional<String>>builder()
                .putAll(seat.facts())
                .put("from", Optional.of(from))
                .put("to", Optional.of(to))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Optional<String>> who(SeatPath seat, String counterpart) {
        return ImmutableMap.<String, Optional<String>>builder()
                .putAll(seat.facts())
                .put("counterpart", Optional.of(counterpart))
                .buildOrThrow();
    }
}

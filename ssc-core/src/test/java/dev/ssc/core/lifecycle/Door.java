package dev.ssc.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lifecycle of a host's own: a door that is hung, opened, shut, and walled up in the end. */
record Door(Phase phase, int openings, Optional<Instant> closesItself) implements State {

    enum DoorPhase implements Phase {
        NONE,
        SHUT,
        OPEN,
        WALLED_UP;

        @Override
        public boolean begun() {
            return this != NONE;
        }

        @Override
        public boolean terminal() {
            return this == WALLED_UP;
        }
    }

    record Hang() implements Command<Door> {
        @Override
        public String name() {
            return "hang";
        }

        @Override
        public Set<DoorPhase> phases() {
            return Set.of(DoorPhase.NONE);
        }

        @Override
        public Decision<Door> decide(Door door, Instant at) {
            return Accepted.of(new Turned(DoorPhase.SHUT, Optional.empty()));
        }
    }

    record Open(String by) implements Command<Door> {
        @Override
        public String name() {
            return "open";
        }

        @Override
        public Set<DoorPhase> phases() {
            return Set.of(DoorPhase.SHUT);
        }

        @Override
        public Optional<Unchanged<Door>> repetition(Door door, Instant at) {
            return door.phase() == DoorPhase.OPEN ? Optional.of(Unchanged.repeated()) : Optional.empty();
        }

        @Override
        public Decision<Door> decide(Door door, Instant at) {
            if (by.isBlank()) {
                return Rejected.<Door>by(LifecycleRule.LIFE_1, "Say who opens the door.")
                        .asking(ImmutableList.of(
                                Request.of("guard.look").fact("since", at).build()));
            }
            return Accepted.of(new Turned(DoorPhase.OPEN, Optional.of(at.plusSeconds(60))))
                    .asking(Request.of("light.on").fact("for", by).build())
                    .asking(Request.of("bell.ring").build());
        }
    }

    record WallUp() implements Command<Door> {
        @Override
        public String name() {
            return "wall-up";
        }

        @Override
        public Set<DoorPhase> phases() {
            return Set.of(DoorPhase.SHUT, DoorPhase.OPEN);
        }

        @Override
        public Decision<Door> decide(Door door, Instant at) {
            return Accepted.<Door>of(new Turned(DoorPhase.WALLED_UP, Optional.empty()))
                    .advising(new Advice(LifecycleRule.LIFE_4, "Nobody will come through any more."));
        }
    }

    record Turned(DoorPhase to, Optional<Instant> closesItself) implements Event<Door> {
        @Override
        public String name() {
            return "turned";
        }

        @Override
        public Door apply(Door door) {
            int openings = to == DoorPhase.OPEN ? door.openings + 1 : door.openings;
            return new Door(to, openings, closesItself);
        }
    }

    static Lifecycle<Door> none() {
        return Lifecycle.of(new Door(DoorPhase.NONE, 0, Optional.empty()));
    }

    @Override
    public String key() {
        return "door/front";
    }

    @Override
    public Duration clockSkew() {
        return Duration.ofMinutes(2);
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return closesItself.map(time -> Deadline.at("closes", time)).stream().collect(ImmutableList.toImmutableList());
    }

    @Override
    public Map<String, @Nullable Object> view() {
        return Map.of("openings", openings);
    }
}

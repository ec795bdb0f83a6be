package dev.ssc.runtime;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Section;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** Small organisations: a section dev with one stage, and the people of the office. */
final class Groups {

    private Groups() {}

    /** All groups of the stage are served by one person. */
    static Snapshot servedBy(String person, String stage, String... groups) {
        return snapshot(
                stage, ImmutableList.of(new Counterpart(person, Optional.of(person), Optional.empty())), groups);
    }

    /** All groups of the stage are vacant. */
    static Snapshot vacant(String stage, String... groups) {
        return snapshot(stage, ImmutableList.of(), groups);
    }

    private static Snapshot snapshot(String stage, ImmutableList<Counterpart> counterparts, String... groups) {
        ImmutableList<Group> all = Stream.of(groups)
                .map(key -> Group.builder()
                        .seat(new Seat.OfGroup(stage, key))
                        .name(key)
                        .counterparts(counterparts)
                        .build())
                .collect(ImmutableList.toImmutableList());
        Organisation organisation = Organisation.of(
                ImmutableList.of(new Section("dev", "Dev", ImmutableList.of())),
                ImmutableList.of(new Stage(stage, stage, Optional.of("dev"), all)),
                ImmutableList.of(),
                Office.PEOPLE);
        return new Snapshot(
                Roster.stated(organisation), new Place("stages.yml", 1), ImmutableMap.of(), ImmutableList.of());
    }
}

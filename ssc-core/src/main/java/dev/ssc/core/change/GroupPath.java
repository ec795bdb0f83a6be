package dev.ssc.core.change;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import java.util.Optional;

/**
 * The keys that lead to a group.
 *
 * @param section the section its stage names, as it stands; empty if the stage names none
 * @param stage its stage
 * @param group its own key
 */
public record GroupPath(Optional<String> section, String stage, String group) implements SeatPath {

    static GroupPath of(Organisation organisation, Group group) {
        return new GroupPath(organisation.sectionOf(group), group.seat().stage(), group.key());
    }

    @Override
    public ImmutableMap<String, Optional<String>> facts() {
        return ImmutableMap.of("section", section, "stage", Optional.of(stage), "group", Optional.of(group));
    }
}

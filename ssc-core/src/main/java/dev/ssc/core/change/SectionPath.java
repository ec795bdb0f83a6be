package dev.ssc.core.change;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The key of a section.
 *
 * @param section its key
 */
public record SectionPath(String section) implements SeatPath {

    @Override
    public ImmutableMap<String, Optional<String>> facts() {
        return ImmutableMap.of("section", Optional.of(section));
    }
}

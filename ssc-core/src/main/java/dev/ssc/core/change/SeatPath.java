package dev.ssc.core.change;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The keys that lead to a group or section of a snapshot, from the top. */
public sealed interface SeatPath permits GroupPath, SectionPath {

    /**
     * The keys under the names by which they are printed.
     *
     * @return name to key, from the top; an empty value where there is no key
     */
    ImmutableMap<String, Optional<String>> facts();
}

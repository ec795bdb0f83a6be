package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A stage as stated.
 *
 * @param key its key, at the place of the key
 * @param name its name
 * @param section key of its section
 * @param groups its groups, in source order
 */
public record StageDraft(
        Stated<String> key,
        Optional<Stated<String>> name,
        Optional<Stated<String>> section,
        ImmutableList<GroupDraft> groups) {}

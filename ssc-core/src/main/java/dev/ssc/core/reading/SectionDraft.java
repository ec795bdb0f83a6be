package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A section as stated.
 *
 * @param key its key, at the place of the key
 * @param name its name
 * @param supportManagers the texts under {@code sm}; present and empty for null or an empty list, absent only if the
 *     key is missing (ORG-3)
 * @param supportTeamTag the tag that names the support manager instead
 */
public record SectionDraft(
        Stated<String> key,
        Optional<Stated<String>> name,
        Optional<ImmutableList<Stated<String>>> supportManagers,
        Optional<Stated<String>> supportTeamTag) {}

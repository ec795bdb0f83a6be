package dev.ssc.core.organisation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A stage of the product with its groups (ORG-1).
 *
 * @param key what identifies it
 * @param name what people call it; the key, if nothing else was stated
 * @param section key of its section as it stands, even if there is no such section
 * @param groups its groups, in source order
 */
public record Stage(String key, String name, Optional<String> section, ImmutableList<Group> groups) {}

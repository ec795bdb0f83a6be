package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A group as stated.
 *
 * @param key its key, at the place of the key
 * @param name its name
 * @param support the texts under {@code support}, one a scalar or list item
 * @param productManagers the texts under {@code pm}
 * @param categories keys of its categories
 * @param channel its chat channel
 */
public record GroupDraft(
        Stated<String> key,
        Optional<Stated<String>> name,
        ImmutableList<Stated<String>> support,
        ImmutableList<Stated<String>> productManagers,
        ImmutableList<String> categories,
        Optional<String> channel) {}

package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A function as stated.
 *
 * @param key its key, at the place of the entry
 * @param section the part of the company, as written
 * @param name its name
 * @param contacts the texts under {@code contact}
 * @param support the texts under {@code support}
 * @param frequency the text of its rhythm (CAD-3)
 * @param related keys of sections, stages or groups (COV-5)
 */
public record FunctionDraft(
        Stated<String> key,
        String section,
        Optional<Stated<String>> name,
        ImmutableList<Stated<String>> contacts,
        ImmutableList<Stated<String>> support,
        Optional<Stated<String>> frequency,
        ImmutableList<String> related) {}

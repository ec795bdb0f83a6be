package dev.ssc.core.relationship;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;

/**
 * The relationship of a counterpart with the product team, from the day the term becomes active.
 *
 * @param checklist what is done, and what is open
 * @param introduction how the two meet; empty if the term was active before it was known here (TERM-8)
 * @param mentor key of the person suggested as mentor, if there is anybody (REL-9)
 */
public record Relationship(Checklist checklist, Optional<Introduction> introduction, Optional<String> mentor) {

    /**
     * Refuses nulls.
     *
     * @param checklist what is done, and what is open
     * @param introduction how the two meet
     * @param mentor key of the person suggested as mentor
     */
    public Relationship {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(introduction, "introduction");
        Objects.requireNonNull(mentor, "mentor");
    }

    /**
     * The relationship after one item of its checklist was settled.
     *
     * @param item as it stands now
     * @return a new relationship
     */
    public Relationship with(ChecklistItem item) {
        return new Relationship(checklist.with(item), introduction, mentor);
    }

    /** {@return item to status, in words} */
    public ImmutableMap<String, String> checklistInWords() {
        return checklist.items().values().stream()
                .collect(ImmutableMap.toImmutableMap(
                        item -> item.rule().id(), item -> item.status().word()));
    }

    /** {@return item to note, for the items that have one} */
    public ImmutableMap<String, String> notes() {
        return checklist.items().values().stream()
                .filter(item -> item.note().isPresent())
                .collect(ImmutableMap.toImmutableMap(
                        item -> item.rule().id(), item -> item.note().orElseThrow()));
    }
}

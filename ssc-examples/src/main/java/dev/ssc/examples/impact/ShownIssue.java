package dev.ssc.examples.impact;

import java.util.Optional;

/**
 * What is said of an issue beside its numbers.
 *
 * @param key what identifies it
 * @param title what it is about, if stated
 * @param seat the group it belongs to, as people write it, if stated
 * @param severity from 1, the worst, if stated
 */
record ShownIssue(String key, Optional<String> title, Optional<String> seat, Optional<Integer> severity) {

    /** An issue of which nothing is known but its key. */
    static ShownIssue of(String key) {
        return new ShownIssue(key, Optional.empty(), Optional.empty(), Optional.empty());
    }

    String label() {
        return title.map(text -> key + ": " + text).orElse(key);
    }
}

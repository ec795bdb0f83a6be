package dev.ssc.core.rule;

import java.util.Objects;

/**
 * A line of something that was read.
 *
 * @param file the file as the reader was given it
 * @param line counted from 1
 */
public record Place(String file, int line) {

    /**
     * Checks that the line can exist.
     *
     * @param file the file as the reader was given it
     * @param line counted from 1
     */
    public Place {
        Objects.requireNonNull(file, "file");
        if (line < 1) {
            throw new IllegalArgumentException("a line is counted from 1, not " + line);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}

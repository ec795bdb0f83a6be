package dev.ssc.adapters.yaml;

import dev.ssc.core.rule.Place;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be used at all. The message is one line for a person: file, line if one is known, what is wrong,
 * and what to do.
 */
public final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NO_LINE = 0;

    /** The file as it was given. */
    private final String file;

    /** Counted from 1; 0 if it is about the whole file. */
    private final int line;

    /**
     * About a whole file.
     *
     * @param file the file as it was given
     * @param sentence what is wrong, and what to do
     */
    public UnusableFileException(String file, String sentence) {
        this(file, sentence, null);
    }

    /**
     * About a line of a file.
     *
     * @param place file and line
     * @param sentence what is wrong, and what to do
     */
    public UnusableFileException(Place place, String sentence) {
        this(place, sentence, null);
    }

    UnusableFileException(String file, String sentence, @Nullable Throwable cause) {
        super(Shown.onOneLine(file + ": " + sentence), cause);
        this.file = file;
        this.line = NO_LINE;
    }

    UnusableFileException(Place place, String sentence, @Nullable Throwable cause) {
        super(Shown.onOneLine(place + ": " + sentence), cause);
        this.file = place.file();
        this.line = place.line();
    }

    /**
     * Which file.
     *
     * @return the file as it was given
     */
    public String file() {
        return file;
    }

    /**
     * Which line.
     *
     * @return counted from 1; absent if it is about the whole file
     */
    public OptionalInt line() {
        return line == NO_LINE ? OptionalInt.empty() : OptionalInt.of(line);
    }
}

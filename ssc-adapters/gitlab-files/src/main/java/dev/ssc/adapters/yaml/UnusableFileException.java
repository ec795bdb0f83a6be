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

    /** What to show to a person. */
    private final String message;

    /** The same without file and line. */
    private final String sentence;

    /** Which file. */
    private final String file;

    /** Which line, or {@link #NO_LINE}. */
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
        super(cause);
        this.sentence = Shown.onOneLine(sentence);
        this.message = Shown.onOneLine(file + ": " + sentence);
        this.file = file;
        this.line = NO_LINE;
    }

    UnusableFileException(Place place, String sentence, @Nullable Throwable cause) {
        super(cause);
        this.sentence = Shown.onOneLine(sentence);
        this.message = Shown.onOneLine(place + ": " + sentence);
        this.file = place.file();
        this.line = place.line();
    }

    /**
     * What to show to a person.
     *
     * @return one line: file, line if one is known, what is wrong, and what to do
     */
    @Override
    public String getMessage() {
        return message;
    }

    /**
     * What is wrong, for whoever names the file in words of their own.
     *
     * @return the message without file and line
     */
    public String sentence() {
        return sentence;
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

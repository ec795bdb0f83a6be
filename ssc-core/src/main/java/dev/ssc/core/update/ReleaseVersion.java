package dev.ssc.core.update;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version an update is about: three numbers, kept as they were written.
 *
 * @param text such as {@code 17.1.0}
 */
public record ReleaseVersion(String text) {

    static final String THREE_NUMBERS = "[0-9]+\\.[0-9]+\\.[0-9]+";

    private static final Pattern FORM = Pattern.compile(THREE_NUMBERS);

    /**
     * Refuses what is not three numbers.
     *
     * @param text such as {@code 17.1.0}
     */
    public ReleaseVersion {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a version is three numbers such as 17.1.0, not \"" + text + "\"");
        }
    }

    /**
     * The version of a text.
     *
     * @param text what somebody wrote
     * @return the version, or empty if the text is not three numbers with points between them
     */
    public static Optional<ReleaseVersion> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ReleaseVersion(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}

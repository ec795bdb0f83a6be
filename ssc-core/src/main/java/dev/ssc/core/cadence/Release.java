package dev.ssc.core.cadence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A release of the product (CAD-11).
 *
 * @param version its numbers, such as {@code 17.0} or {@code 17.0.0}
 * @param on its day
 */
public record Release(String version, LocalDate on) implements Comparable<Release> {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+\\.[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern MAJOR = Pattern.compile("[0-9]+\\.0+(?:\\.0+)?");
    private static final Comparator<Release> BY_DAY =
            Comparator.comparing(Release::on).thenComparing(Release::version);

    /**
     * Refuses a version that is not two or three numbers.
     *
     * @param version its numbers
     * @param on its day
     */
    public Release {
        Objects.requireNonNull(on, "on");
        if (!NUMBERS.matcher(version).matches()) {
            throw new IllegalArgumentException("a version is two or three numbers, not " + version);
        }
    }

    /**
     * A release as somebody wrote it.
     *
     * @param version the text of the version
     * @param on its day
     * @return the release, or empty if the text is no version
     */
    public static Optional<Release> of(String version, LocalDate on) {
        return Optional.of(version)
                .filter(text -> NUMBERS.matcher(text).matches())
                .map(text -> new Release(text, on));
    }

    /**
     * Whether it is a major release, the only kind that breaks what was.
     *
     * @return true for X.0
     */
    public boolean major() {
        return MAJOR.matcher(version).matches();
    }

    @Override
    public int compareTo(Release other) {
        return BY_DAY.compare(this, other);
    }
}

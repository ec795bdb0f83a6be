package dev.ssc.core.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/** A region that a counterpart can cover: the closed list of ORG-4. */
public enum Region {
    /** Europe, the Middle East and Africa. */
    EMEA("EMEA"),
    /** The Americas. */
    AMER("AMER"),
    /** Asia and the Pacific. */
    APAC("APAC"),
    /** The public sector of the United States. */
    US_PUBLIC_SECTOR("US Public Sector");

    private final String text;

    Region(String text) {
        this.text = text;
    }

    /**
     * The spelling of the list.
     *
     * @return for example {@code US Public Sector}
     */
    public String text() {
        return text;
    }

    /**
     * The region of that name, in any case.
     *
     * @param text what somebody wrote
     * @return the region, or empty if it is none
     */
    public static Optional<Region> named(String text) {
        return Stream.of(values())
                .filter(region -> region.text.equalsIgnoreCase(text))
                .findFirst();
    }
}

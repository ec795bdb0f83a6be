package dev.ssc.core.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** How files write a time zone: a region such as {@code Europe/Lisbon}, or an offset such as {@code +05:45} (ORG-10). */
public final class ZoneName {

    private ZoneName() {}

    /**
     * The zone of that name, in exactly its spelling.
     *
     * @param text what somebody wrote
     * @return the zone, or empty if there is none of that name
     */
    public static Optional<ZoneId> parse(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}

package dev.ssc.calls.subject;

import dev.ssc.core.lifecycle.Worded;
import java.time.Duration;

/** The types of a call with their usual lengths (CALL-TYPE-1). */
public enum CallType implements Worded {
    /** Learns enough to go on in the ticket. */
    DISCOVERY(15, 30),
    /** Works through steps together. */
    TROUBLESHOOTING(30, 60),
    /** Looks back, and says what comes next. */
    RESET_AND_REVIEW(15, 30),
    /** Goes through an upgrade that is planned. */
    UPGRADE_ASSISTANCE(30, 30);

    private final String word = Worded.super.word();
    private final Duration least;
    private final Duration most;

    CallType(int leastMinutes, int mostMinutes) {
        this.least = Duration.ofMinutes(leastMinutes);
        this.most = Duration.ofMinutes(mostMinutes);
    }

    @Override
    public String word() {
        return word;
    }

    /** {@return the shortest usual length} */
    public Duration least() {
        return least;
    }

    /** {@return the longest usual length, which is taken where nothing else was said} */
    public Duration most() {
        return most;
    }

    /**
     * Whether a length is usual for the type.
     *
     * @param length the length
     * @return true within the bounds, which count
     */
    public boolean usual(Duration length) {
        return length.compareTo(least) >= 0 && length.compareTo(most) <= 0;
    }
}

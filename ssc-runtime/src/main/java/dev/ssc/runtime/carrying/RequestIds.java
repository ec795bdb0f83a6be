package dev.ssc.runtime.carrying;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import dev.ssc.spi.RequestId;

/**
 * The ids by which adapters know requests: those of the journal, made unique among all journals, and short and plain
 * enough for every system.
 *
 * @param journal the name of the journal
 */
record RequestIds(String journal) {

    private static final CharMatcher PLAIN = CharMatcher.inRange('!', '~');
    private static final int LONGEST = 150;
    private static final int LONGEST_NAME = 49;

    RequestIds {
        if (journal.length() > LONGEST_NAME || !PLAIN.matchesAllOf(journal)) {
            throw new IllegalArgumentException("The journal has a name of " + journal.length()
                    + " characters; give it at most " + LONGEST_NAME + " visible ones of ASCII, without blanks.");
        }
    }

    RequestId of(String errand) {
        boolean usable = errand.length() <= LONGEST && PLAIN.matchesAllOf(errand);
        return new RequestId(journal + "/" + (usable ? errand : digest(errand)));
    }

    private static String digest(String errand) {
        return "digest/" + Hashing.sha256().hashUnencodedChars(errand);
    }
}

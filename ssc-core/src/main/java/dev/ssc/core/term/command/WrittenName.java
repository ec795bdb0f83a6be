package dev.ssc.core.term.command;

import dev.ssc.core.organisation.Region;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as it is written at a seat: it may end with the region covered, in brackets (ORG-4). */
final class WrittenName {

    private static final Pattern QUALIFIED = Pattern.compile("(.*\\S)\\s+\\((.+)\\)");

    private WrittenName() {}

    /** The name without the region. */
    static String read(String written) {
        Matcher qualified = QUALIFIED.matcher(written);
        return qualified.matches() && Region.named(qualified.group(2)).isPresent() ? qualified.group(1) : written;
    }
}

package dev.ssc.examples.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A line of what stands in a system: when, and what. */
final class Line {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final String INDENT = "\n                ";

    private Line() {}

    static String time(Instant at) {
        return TIME.format(at);
    }

    static String of(Instant at, String text) {
        return "  " + String.format(Locale.ROOT, "%-14s", time(at))
                + text.lines().filter(words -> !words.isBlank()).collect(Collectors.joining(INDENT)) + "\n";
    }
}

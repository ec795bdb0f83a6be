package dev.ssc.examples.coverage;

import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.rhythm.RhythmPart;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.stream.Collectors;

/** A rhythm in words (CAD-3): {@code every week on Friday (join EMEA scrum)}. */
final class RhythmWords {

    private RhythmWords() {}

    static String of(Rhythm rhythm) {
        return rhythm.parts().isEmpty()
                ? "–"
                : rhythm.parts().stream().map(RhythmWords::of).collect(Collectors.joining("; "));
    }

    private static String of(RhythmPart part) {
        String every = "every " + part.every().name().toLowerCase(Locale.ROOT);
        String day = part.day().map(weekday -> " on " + name(weekday)).orElse("");
        return every + day + (part.text().isEmpty() ? "" : " (" + part.text() + ")");
    }

    private static String name(DayOfWeek day) {
        String upper = day.name();
        return upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT);
    }
}

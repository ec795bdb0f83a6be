package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.ValueShape;

/** Values that have a shape, and that few people would configure. */
final class Extremes {

    private static final ImmutableList<String> TEXTS =
            ImmutableList.of("\0", "a\nb", " padded ", "${user.home}", "%s%n", "\"'\\", "Größe 李", "x".repeat(5_000));

    private Extremes() {}

    static ImmutableList<String> of(ValueShape shape) {
        return switch (shape) {
            case TEXT, SECRET -> TEXTS;
            case NUMBER -> ImmutableList.of("0", String.valueOf(Integer.MAX_VALUE));
            case DURATION -> ImmutableList.of("PT0S", "PT0.000000001S", "P36500D");
            case ZONE -> ImmutableList.of("Z", "+18:00", "Antarctica/Troll");
            case ADDRESS ->
                ImmutableList.of(
                        "unheard-of://nowhere.invalid", "https://[::1]:65535/a%20b?c#d", "xmpps://nowhere.invalid");
            case PATH -> ImmutableList.of("nowhere/at/all", ".", "x".repeat(5_000));
        };
    }
}

package dev.ssc.examples.console;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;

/** How many columns of a terminal a text takes: two for wide East Asian letters and emoji, none for marks. */
public final class DisplayWidth {

    /** The blocks that Unicode's East Asian Width calls wide or full-width. */
    private static final ImmutableRangeSet<Integer> WIDE = ImmutableRangeSet.<Integer>builder()
            .add(Range.closed(0x1100, 0x115F))
            .add(Range.closed(0x2E80, 0x303E))
            .add(Range.closed(0x3041, 0xA4CF))
            .add(Range.closed(0xA960, 0xA97F))
            .add(Range.closed(0xAC00, 0xD7A3))
            .add(Range.closed(0xF900, 0xFAFF))
            .add(Range.closed(0xFE30, 0xFE6F))
            .add(Range.closed(0xFF00, 0xFF60))
            .add(Range.closed(0xFFE0, 0xFFE6))
            .add(Range.closed(0x1F300, 0x1F64F))
            .add(Range.closed(0x1F680, 0x1F6FF))
            .add(Range.closed(0x1F900, 0x1F9FF))
            .add(Range.closed(0x20000, 0x3FFFD))
            .build();

    private DisplayWidth() {}

    /**
     * The width of a text.
     *
     * @param text without control characters
     * @return columns
     */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WIDE.contains(point) ? 2 : 1;
        };
    }
}

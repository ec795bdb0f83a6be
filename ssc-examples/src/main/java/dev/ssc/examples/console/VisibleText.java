package dev.ssc.examples.console;

import com.google.common.base.Strings;

/**
 * Text from files, made safe for a terminal or a page: what would move the cursor, change colours, break the line or
 * turn the direction of writing is shown as a sign instead.
 */
public final class VisibleText {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;

    private VisibleText() {}

    /**
     * The text with nothing hidden in it.
     *
     * @param text from anywhere
     * @return the same text, with a sign, or the number of the code point, for what cannot be seen
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::hidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> append(point, visible));
        return visible.toString();
    }

    private static void append(int point, StringBuilder visible) {
        if (!hidden(point)) {
            visible.appendCodePoint(point);
        } else if (point < ' ') {
            visible.appendCodePoint(CONTROL_PICTURES + point);
        } else if (point == DELETE) {
            visible.appendCodePoint(DELETE_PICTURE);
        } else {
            visible.append("\\u").append(Strings.padStart(Integer.toHexString(point), 4, '0'));
        }
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> turnsDirection(point);
        };
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}

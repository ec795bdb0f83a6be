package dev.ssc.examples.play;

import com.google.common.base.Splitter;

/**
 * A text in lines of bearable width; the lines after the first hang below its words.
 *
 * @param head what stands before the words
 * @param words the text, in one line
 */
record Paragraph(String head, String words) {

    private static final int WIDTH = 100;
    private static final Splitter AT_BLANKS = Splitter.on(' ').omitEmptyStrings();

    String lines() {
        StringBuilder lines = new StringBuilder(head);
        int column = head.length();
        for (String word : AT_BLANKS.split(words)) {
            if (column > head.length() && column + word.length() >= WIDTH) {
                lines.append('\n').append(" ".repeat(head.length()));
                column = head.length();
            }
            lines.append(column == head.length() ? "" : " ").append(word);
            column += word.length() + 1;
        }
        return lines.append('\n').toString();
    }
}

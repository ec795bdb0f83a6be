package dev.ssc.adapters.gitlab.edit;

import java.util.List;

/** The lines of a text, as YAML counts them: they end with LF, CR LF or CR. Positions are chars of the text. */
final class Lines {

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    int start(int position) {
        int start = position;
        while (start > 0 && !isBreak(start - 1)) {
            start--;
        }
        return start;
    }

    /** Behind the last char of the line, before its line end. */
    int end(int position) {
        int end = position;
        while (end < text.length() && !isBreak(end)) {
            end++;
        }
        return end;
    }

    /** Where the next line starts; the end of the text if there is none. */
    int next(int position) {
        int end = end(position);
        return end + breakAt(end).length();
    }

    /** Where the line end before the position begins, if it is the first of its line; else the position. */
    int beforeBreak(int position) {
        if (position > 1 && text.startsWith("\r\n", position - 2)) {
            return position - 2;
        }
        return position > 0 && isBreak(position - 1) ? position - 1 : position;
    }

    boolean isBlank(int from, int to) {
        return skipBlanks(from) >= to;
    }

    int skipBlanks(int from) {
        int position = from;
        while (position < text.length() && isBlank(position)) {
            position++;
        }
        return position;
    }

    int skipBlanksBack(int from) {
        int position = from;
        while (position > 0 && isBlank(position - 1)) {
            position--;
        }
        return position;
    }

    /** The next char that is neither blank, line end nor comment; the end of the text if there is none. */
    int skipGap(int from) {
        int position = skipBlanks(from);
        while (position < text.length() && (isBreak(position) || text.charAt(position) == '#')) {
            position = skipBlanks(isBreak(position) ? position + 1 : end(position));
        }
        return position;
    }

    boolean hasBreak(int from, int to) {
        return end(from) < to;
    }

    /** New lines after the line that holds the position; they end as that line does. */
    Splice insertAfter(int position, List<String> lines) {
        int end = end(position);
        String lineEnd = breakAt(end);
        if (lineEnd.isEmpty()) {
            String before = breakBefore(position);
            return Splice.insert(end, before + String.join(before, lines));
        }
        return Splice.insert(end + lineEnd.length(), String.join(lineEnd, lines) + lineEnd);
    }

    /** The lines from one position to another go, with their line ends; a text without a last one keeps none. */
    Splice deleteLines(int from, int to) {
        int start = start(from);
        int next = next(to);
        boolean unterminated = breakAt(end(to)).isEmpty();
        return Splice.delete(unterminated ? beforeBreak(start) : start, next);
    }

    private String breakBefore(int position) {
        int start = start(position);
        String before = text.substring(beforeBreak(start), start);
        return before.isEmpty() ? "\n" : before;
    }

    private String breakAt(int position) {
        if (text.startsWith("\r\n", position)) {
            return "\r\n";
        }
        return position < text.length() ? text.substring(position, position + 1) : "";
    }

    private boolean isBreak(int position) {
        char c = text.charAt(position);
        return c == '\n' || c == '\r';
    }

    private boolean isBlank(int position) {
        char c = text.charAt(position);
        return c == ' ' || c == '\t';
    }
}

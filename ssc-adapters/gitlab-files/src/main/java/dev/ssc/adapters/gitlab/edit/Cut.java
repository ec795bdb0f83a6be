package dev.ssc.adapters.gitlab.edit;

/** Takes a piece out of a line, and with it the blanks that nobody needs any more. */
record Cut(String text) {

    /** The piece, with its lines if nothing else stands there, else with the blanks that set it off. */
    Splice of(int from, int to) {
        Lines lines = new Lines(text);
        int next = lines.skipBlanks(to);
        boolean more = next < lines.end(to) && text.charAt(next) != '#';
        boolean first = lines.skipBlanksBack(from) == lines.start(from);
        return more ? Splice.delete(from, next) : first ? wholeLines(from, to) : behindOthers(from, to);
    }

    /** The piece and the blanks before it; a line with nothing else goes whole. */
    Splice behindOthers(int from, int to) {
        Lines lines = new Lines(text);
        int start = lines.skipBlanksBack(from);
        return start == lines.start(from) ? wholeLines(from, to) : Splice.delete(start, to);
    }

    /** A line with a comment stays, since the comment does. */
    private Splice wholeLines(int from, int to) {
        Lines lines = new Lines(text);
        return lines.isBlank(to, lines.end(to)) ? lines.deleteLines(from, to) : Splice.delete(from, to);
    }
}

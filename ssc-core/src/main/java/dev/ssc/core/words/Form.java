package dev.ssc.core.words;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** How a message is written down, and how a fact is kept from meaning more than its letters. */
public enum Form {
    /** Plain text. */
    TEXT {
        @Override
        String escaped(String line) {
            return line;
        }

        @Override
        String link(String url) {
            return url;
        }

        @Override
        String lineEnd() {
            return "\n";
        }
    },
    /** Markdown, as CommonMark reads it. */
    MARKDOWN {
        @Override
        String escaped(String line) {
            StringBuilder escaped = new StringBuilder(line.length());
            for (char letter : line.toCharArray()) {
                (MEANINGFUL.matches(letter) ? escaped.append('\\') : escaped).append(letter);
            }
            return escaped.toString();
        }

        @Override
        String link(String url) {
            return URL.matcher(url).matches() ? "<" + url + ">" : fact(url);
        }

        @Override
        String lineEnd() {
            return "  \n";
        }
    };

    private static final CharMatcher MEANINGFUL = CharMatcher.anyOf("\\`*_{}[]<>()#+-=.!|~&@$^:");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\\\\`]+");
    private static final CharMatcher LINE_ENDS = CharMatcher.anyOf("\n\r\u000B\f\u0085\u2028\u2029");
    private static final CharMatcher HIDDEN = CharMatcher.javaIsoControl()
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'));

    /** A fact as it may stand in a message: without control characters, line by line, each line escaped. */
    String fact(String text) {
        StringBuilder fact = new StringBuilder(text.length());
        for (String line : LINE_ENDS.collapseFrom(text.strip(), '\n').split("\n")) {
            String clean = HIDDEN.removeFrom(line).strip();
            fact.append(fact.isEmpty() || clean.isEmpty() ? "" : lineEnd()).append(escaped(clean));
        }
        return fact.toString();
    }

    /** One line without anything in it that would be read as markup. */
    abstract String escaped(String line);

    /** An address that can be followed, if it is one. */
    abstract String link(String url);

    /** The end of a line within a fact. */
    abstract String lineEnd();
}

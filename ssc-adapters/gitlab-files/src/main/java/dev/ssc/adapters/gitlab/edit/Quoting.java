package dev.ssc.adapters.gitlab.edit;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/**
 * How a name is written: as it is, or in double quotes where YAML would read something else.
 */
enum Quoting {
    /** Among the lines of a file. */
    BLOCK {
        @Override
        boolean hasOwnIndicators(String name) {
            return false;
        }
    },
    /** Between brackets or braces. */
    FLOW {
        @Override
        boolean hasOwnIndicators(String name) {
            return FLOW_INDICATORS.matchesAnyOf(name) || name.startsWith(":");
        }
    };

    private static final CharMatcher FLOW_INDICATORS = CharMatcher.anyOf(",[]{}");
    private static final CharMatcher NEVER_FIRST = CharMatcher.anyOf(",[]{}#&*!|>'\"%@`");
    private static final CharMatcher NOT_FIRST_ALONE = CharMatcher.anyOf("-?:");
    private static final CharMatcher BLANK = CharMatcher.anyOf(" \t");

    abstract boolean hasOwnIndicators(String name);

    static Quoting in(boolean flow) {
        return flow ? FLOW : BLOCK;
    }

    String write(String name) {
        return isPlain(name) ? name : quoted(name);
    }

    /** In double quotes in any case. */
    static String quoted(String name) {
        StringBuilder text = new StringBuilder("\"");
        name.codePoints().forEach(c -> text.append(isPrintable(c) ? written(c) : escaped(c)));
        return text.append('"').toString();
    }

    private boolean isPlain(String name) {
        return !name.isEmpty()
                && !hasOwnIndicators(name)
                && !hasBlankEnd(name)
                && !beginsAnotherThing(name)
                && !endsInTheMiddle(name)
                && name.codePoints().allMatch(c -> c == '\t' || isPrintable(c))
                && Kind.ofPlain(name) == Kind.TEXT;
    }

    private static boolean hasBlankEnd(String name) {
        return BLANK.matches(name.charAt(0)) || BLANK.matches(name.charAt(name.length() - 1));
    }

    private static boolean beginsAnotherThing(String name) {
        char first = name.charAt(0);
        boolean alone = name.length() == 1 || BLANK.matches(name.charAt(1));
        return NEVER_FIRST.matches(first) || (alone && NOT_FIRST_ALONE.matches(first));
    }

    /** Whether YAML would see a key or a comment in it. */
    private static boolean endsInTheMiddle(String name) {
        for (int i = 1; i < name.length(); i++) {
            boolean comment = name.charAt(i) == '#' && BLANK.matches(name.charAt(i - 1));
            boolean key = name.charAt(i - 1) == ':' && BLANK.matches(name.charAt(i));
            if (comment || key) {
                return true;
            }
        }
        return name.endsWith(":");
    }

    /** What YAML calls printable, without line ends, tab and byte order mark. */
    private static boolean isPrintable(int c) {
        return (c >= 0x20 && c <= 0x7e)
                || (c >= 0xa0 && c <= 0xd7ff && c != 0x2028 && c != 0x2029)
                || (c >= 0xe000 && c <= 0xfffd && c != 0xfeff)
                || c >= 0x10000;
    }

    private static String written(int c) {
        return (c == '"' || c == '\\' ? "\\" : "") + Character.toString(c);
    }

    private static String escaped(int c) {
        return c == '\t' ? "\\t" : String.format(Locale.ROOT, "\\u%04x", c);
    }
}

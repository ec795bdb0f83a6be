package dev.ssc.core.reading;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.organisation.Region;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the text of one scalar that holds names (ORG-4, ORG-5): trims it, splits it, strips the qualifiers of each part
 * from its end, and drops placeholders. Blanks are those of Unicode, the no-break space among them.
 */
public final class NameText {

    private static final CharMatcher BLANK = CharMatcher.whitespace();
    private static final Splitter PARTS = Splitter.on(
                    Pattern.compile(",|(?<=\\p{IsWhite_Space})/(?=\\p{IsWhite_Space})"))
            .trimResults(BLANK);
    private static final ImmutableSet<String> QUALIFIERS = ImmutableSet.of("Acting", "Interim", "Life Support");
    private static final ImmutableSet<String> PLACEHOLDERS = ImmutableSet.of("", "TBD", "TBH");

    private NameText() {}

    /**
     * A name as it is meant, without qualifiers.
     *
     * @param name the name, never blank
     * @param region the region of the last qualifier that is one; empty if none is
     */
    public record Name(String name, Optional<Region> region) {

        /**
         * Refuses a blank name.
         *
         * @param name the name, never blank
         * @param region the region of the last qualifier that is one; empty if none is
         */
        public Name {
            if (BLANK.matchesAllOf(name)) {
                throw new IllegalArgumentException("a name is not blank");
            }
        }
    }

    /**
     * Everybody the text names, in its order. More than one is worth a warning by ORG-5.
     *
     * @param text what stands in one scalar
     * @return the names; empty if the text means nobody
     */
    public static ImmutableList<Name> names(String text) {
        return split(text).stream()
                .map(NameText::withoutQualifiers)
                .filter(part -> !meansNobody(part.text))
                .map(part -> new Name(part.text, part.region))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The parts of the text that stand for one person each, still with their qualifiers (ORG-5).
     *
     * @param text what stands in one scalar
     * @return the trimmed parts, at least one; a part may be blank or a placeholder
     */
    public static ImmutableList<String> split(String text) {
        return ImmutableList.copyOf(PARTS.split(BLANK.trimFrom(text)));
    }

    /**
     * Whether the text means nobody (ORG-2, ORG-4): it is blank or a placeholder, with or without qualifiers, or holds
     * nothing else.
     *
     * @param text what stands in one scalar
     * @return true if it names nobody
     */
    public static boolean isPlaceholder(String text) {
        return names(text).isEmpty();
    }

    /** Looks back from the end, bracket by bracket, and cuts once: a text may be megabytes of brackets. */
    private static Part withoutQualifiers(String text) {
        Optional<Region> region = Optional.empty();
        int end = text.length();
        for (Optional<Bracket> last = Bracket.endingAt(text, end);
                last.filter(Bracket::qualifies).isPresent();
                last = Bracket.endingAt(text, end)) {
            Optional<Region> found = last.get().region();
            region = region.isPresent() ? region : found;
            end = withoutBlanks(text, last.get().opening());
        }
        return new Part(text.substring(0, end), region);
    }

    private static int withoutBlanks(String text, int end) {
        int trimmed = end;
        while (trimmed > 0 && BLANK.matches(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean meansNobody(String text) {
        return PLACEHOLDERS.stream().anyMatch(text::equalsIgnoreCase);
    }

    private record Part(String text, Optional<Region> region) {}

    /** What stands in brackets, and where they open. */
    private record Bracket(int opening, String words) {

        static Optional<Bracket> endingAt(String text, int end) {
            boolean closes = end > 0 && text.charAt(end - 1) == ')';
            int opening = closes ? text.lastIndexOf('(', end - 1) : -1;
            return opening < 0
                    ? Optional.empty()
                    : Optional.of(new Bracket(opening, BLANK.trimFrom(text.substring(opening + 1, end - 1))));
        }

        Optional<Region> region() {
            return Region.named(words);
        }

        boolean qualifies() {
            return region().isPresent() || QUALIFIERS.stream().anyMatch(words::equalsIgnoreCase);
        }
    }
}

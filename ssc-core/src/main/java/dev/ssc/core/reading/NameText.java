package dev.ssc.core.reading;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
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

    private static Part withoutQualifiers(String text) {
        Part part = new Part(text, Optional.empty());
        Optional<Part> shorter = part.withoutLastQualifier();
        while (shorter.isPresent()) {
            part = shorter.get();
            shorter = part.withoutLastQualifier();
        }
        return part;
    }

    private static boolean meansNobody(String text) {
        return PLACEHOLDERS.stream().anyMatch(text::equalsIgnoreCase);
    }

    private record Part(String text, Optional<Region> region) {

        Optional<Part> withoutLastQualifier() {
            int open = text.lastIndexOf('(');
            if (open < 0 || !text.endsWith(")")) {
                return Optional.empty();
            }
            String bracket = BLANK.trimFrom(text.substring(open + 1, text.length() - 1));
            String rest = BLANK.trimFrom(text.substring(0, open));
            Optional<Region> found = Region.named(bracket);
            boolean qualifies = found.isPresent() || QUALIFIERS.stream().anyMatch(bracket::equalsIgnoreCase);
            return qualifies
                    ? Optional.of(new Part(
                            rest,
                            Streams.concat(region.stream(), found.stream()).findFirst()))
                    : Optional.empty();
        }
    }
}

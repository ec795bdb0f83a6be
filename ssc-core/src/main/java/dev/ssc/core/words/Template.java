package dev.ssc.core.words;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern of a message: words with facts in braces, {@code {lead}}. What stands in double brackets,
 * {@code [[ with {lead}]]}, is left out where a fact in it is unknown.
 *
 * @param pattern the words
 */
public record Template(String pattern) {

    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
    private static final Pattern FACT = Pattern.compile("\\{([a-z][a-z-]*)}");

    /** The names of the facts that the pattern speaks of. */
    ImmutableSet<String> facts() {
        return FACT.matcher(pattern)
                .results()
                .map((MatchResult fact) -> fact.group(1))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The message with its facts; a fact that is unknown outside of brackets is shown as a dash.
     *
     * @param facts what is known, by name, in the words to be put in; they are not escaped
     * @return the message
     */
    public String filled(Function<String, Optional<String>> facts) {
        String chosen =
                OPTIONAL.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(part(part.group(1), facts)));
        return FACT.matcher(chosen)
                .replaceAll(fact ->
                        Matcher.quoteReplacement(facts.apply(fact.group(1)).orElse("–")));
    }

    private static String part(String words, Function<String, Optional<String>> facts) {
        return FACT.matcher(words)
                        .results()
                        .allMatch(fact -> facts.apply(fact.group(1)).isPresent())
                ? words
                : "";
    }
}

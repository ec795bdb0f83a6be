package dev.ssc.examples.fileticketing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.ticketing.TicketFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that happened to a ticket, as it stands in its file: a verb, the request that asked for it ({@code -} where
 * people did it), and what else there is to say.
 *
 * @param verb what happened
 * @param request the request, or {@code -}
 * @param text what was written, the tags one a line, or the person
 */
record Line(String verb, String request, String text) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    static Line reply(RequestId id, String words) {
        return new Line("reply", id.value(), words);
    }

    static Line tags(RequestId id, ImmutableSet<String> tags) {
        return new Line("tags", id.value(), String.join("\n", tags));
    }

    static Line assigned(RequestId id, String person) {
        return new Line("assigned", id.value(), person);
    }

    static Line read(String written) {
        List<String> parts = Splitter.on(' ').limit(3).splitToList(written);
        return new Line(
                parts.get(0), part(parts, 1), ESCAPE.matcher(part(parts, 2)).replaceAll(Line::sign));
    }

    String written() {
        String line = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return verb + " " + request + " " + line;
    }

    boolean isOf(Line other) {
        return !request.equals("-") && request.equals(other.request);
    }

    /** The facts are what all lines together say. */
    static TicketFacts facts(String number, List<Line> lines) {
        return new TicketFacts(
                number,
                last(lines, "opened").orElse("unknown"),
                lines.stream().filter(line -> line.verb.equals("solved")).count()
                        > lines.stream()
                                .filter(line -> line.verb.equals("reopened"))
                                .count(),
                Optional.empty(),
                last(lines, "assigned"),
                texts(lines, "tags").stream()
                        .flatMap(tags -> Splitter.on('\n').omitEmptyStrings().splitToStream(tags))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    static ImmutableList<String> texts(List<Line> lines, String verb) {
        return lines.stream()
                .filter(line -> line.verb.equals(verb))
                .map(Line::text)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> last(List<Line> lines, String verb) {
        ImmutableList<String> texts = texts(lines, verb);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(texts.size() - 1));
    }

    private static String part(List<String> parts, int index) {
        return parts.size() > index ? parts.get(index) : "";
    }

    private static String sign(MatchResult escape) {
        return switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            default -> Matcher.quoteReplacement(escape.group(1));
        };
    }
}

package dev.ssc.examples.impact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.primitives.Ints;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.adapters.yaml.YamlFile;
import dev.ssc.core.time.IsoText;
import dev.ssc.core.voice.TicketLink;
import dev.ssc.core.voice.TicketMerge;
import dev.ssc.core.voice.VoiceLog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * A file of tickets that were linked to product issues:
 *
 * <pre>{@code
 * before: {from: 2026-01-01, to: 2026-02-01}       # the two windows, half-open, in UTC
 * now:    {from: 2026-02-01, to: 2026-03-01}
 * issues: [{key: "4711", title: Sync stops, group: group/geo, severity: 1}]     # optional, and all but the key in it
 * links:  [{issue: "4711", ticket: "881", customer: acme, at: 2026-02-03T10:00Z}]
 * merges: [{ticket: "882", into: "881"}]           # optional
 * }</pre>
 */
public final class LinksFile {

    private final SourceFile source;

    /**
     * A file to read.
     *
     * @param source where it is
     */
    public LinksFile(SourceFile source) {
        this.source = source;
    }

    /**
     * Reads the file.
     *
     * @return what it states
     * @throws UnusableFileException if something is missing or not understood
     */
    public LinkedTickets read() {
        Node top = new YamlFile(source).read(Kind.MAP);
        return new LinkedTickets(
                window(top, "before"),
                window(top, "now"),
                issues(top),
                VoiceLog.of(entries(top, "links", LinksFile::link), entries(top, "merges", LinksFile::merge)));
    }

    private static Range<LocalDate> window(Node top, String key) {
        Node window = required(top, key);
        if (window.kind() != Kind.MAP) {
            throw notUnderstood(window, key, "a window such as {from: 2026-01-01, to: 2026-02-01}");
        }
        LocalDate from = parsed(window, "from", IsoText::date, "a date such as 2026-01-01");
        LocalDate to = parsed(window, "to", IsoText::date, "a date such as 2026-02-01");
        if (!to.isAfter(from)) {
            throw new UnusableFileException(
                    required(window, "to").place(), "the window " + key + " has to end after " + from + ".");
        }
        return Range.closedOpen(from, to);
    }

    private static ImmutableMap<String, ShownIssue> issues(Node top) {
        Map<String, ShownIssue> issues = new LinkedHashMap<>();
        for (Node entry : list(top, "issues")) {
            ShownIssue issue = issue(entry);
            if (issues.putIfAbsent(issue.key(), issue) != null) {
                throw new UnusableFileException(
                        entry.place(), "the issue \"" + issue.key() + "\" stands here twice; leave one out.");
            }
        }
        return ImmutableMap.copyOf(issues);
    }

    private static ShownIssue issue(Node entry) {
        return new ShownIssue(
                text(entry, "key"),
                optionalText(entry, "title"),
                optionalText(entry, "group"),
                stated(entry, "severity")
                        .map(node -> parsed(entry, "severity", LinksFile::severity, "1, 2, 3 or 4; 1 is the worst")));
    }

    private static Optional<Integer> severity(String text) {
        return Optional.ofNullable(Ints.tryParse(text)).filter(number -> number >= 1);
    }

    private static TicketLink link(Node entry) {
        return new TicketLink(
                text(entry, "issue"),
                text(entry, "ticket"),
                text(entry, "customer"),
                parsed(entry, "at", IsoText::moment, "a time such as 2026-02-03T10:00Z"));
    }

    private static TicketMerge merge(Node entry) {
        return new TicketMerge(text(entry, "ticket"), text(entry, "into"));
    }

    private static <T> ImmutableList<T> entries(Node top, String key, Function<Node, T> read) {
        return StreamSupport.stream(list(top, key).spliterator(), false)
                .map(read)
                .collect(ImmutableList.toImmutableList());
    }

    private static Iterable<Node> list(Node top, String key) {
        Optional<Node> list = stated(top, key);
        list.filter(node -> node.kind() != Kind.LIST).ifPresent(node -> {
            throw notUnderstood(node, key, "a list");
        });
        return list.map(Node::items).orElse(ImmutableList.of());
    }

    private static <T> T parsed(Node map, String key, Function<String, Optional<T>> parse, String expected) {
        return parse.apply(text(map, key)).orElseThrow(() -> notUnderstood(required(map, key), key, expected));
    }

    private static String text(Node map, String key) {
        Node value = required(map, key);
        if (!value.kind().isScalar() || value.text().isBlank()) {
            throw notUnderstood(value, key, "a text");
        }
        return value.text();
    }

    private static Optional<String> optionalText(Node map, String key) {
        return stated(map, key).map(value -> text(map, key));
    }

    private static Node required(Node map, String key) {
        return stated(map, key)
                .orElseThrow(() -> new UnusableFileException(
                        map.place(), "the key " + key + " is missing here; ssc coverage --help has an example."));
    }

    private static Optional<Node> stated(Node map, String key) {
        if (map.kind() != Kind.MAP) {
            throw new UnusableFileException(
                    map.place(), "this has to be a map, and is " + map.kind().words() + ".");
        }
        return map.get(key).filter(value -> value.kind() != Kind.NULL);
    }

    private static UnusableFileException notUnderstood(Node value, String key, String expected) {
        return new UnusableFileException(value.place(), key + " is not understood; write " + expected + ".");
    }
}

package dev.ssc.examples.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines in which two versions of a text differ, from the first to the last of them. */
final class ChangedLines {

    private ChangedLines() {}

    static String between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int head = commonAtStart(old, now);
        int tail = commonAtEnd(old.subList(head, old.size()), now.subList(head, now.size()));
        return Stream.concat(
                        marked("- ", old.subList(head, old.size() - tail)),
                        marked("+ ", now.subList(head, now.size() - tail)))
                .collect(Collectors.joining("", "line " + (head + 1) + "\n", ""));
    }

    private static int commonAtStart(List<String> old, List<String> now) {
        return (int) IntStream.range(0, Math.min(old.size(), now.size()))
                .takeWhile(line -> old.get(line).equals(now.get(line)))
                .count();
    }

    private static int commonAtEnd(List<String> old, List<String> now) {
        return (int) IntStream.range(0, Math.min(old.size(), now.size()))
                .takeWhile(line -> old.get(old.size() - 1 - line).equals(now.get(now.size() - 1 - line)))
                .count();
    }

    private static Stream<String> marked(String mark, List<String> lines) {
        return lines.stream().map(line -> mark + line.strip() + "\n");
    }
}

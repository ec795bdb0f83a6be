package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found during one reading. Not thread-safe; lives no longer than the reading. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(Finding finding) {
        found.add(finding);
    }

    void addAll(Iterable<Finding> findings) {
        findings.forEach(found::add);
    }

    /** By file (in the order given, a folder for all files in it), line, rule and message. */
    ImmutableList<Finding> sorted(ImmutableList<String> files) {
        return found.stream()
                .sorted(Comparator.comparingInt((Finding finding) -> rank(files, finding))
                        .thenComparing(finding -> finding.place().file())
                        .thenComparingInt(finding -> finding.place().line())
                        .thenComparing(finding -> finding.rule().id())
                        .thenComparing(Finding::message))
                .collect(ImmutableList.toImmutableList());
    }

    private static int rank(ImmutableList<String> files, Finding finding) {
        String file = finding.place().file();
        for (int i = 0; i < files.size(); i++) {
            if (file.equals(files.get(i)) || file.startsWith(files.get(i) + "/")) {
                return i;
            }
        }
        return files.size();
    }
}

package dev.ssc.examples.console;

import dev.ssc.core.rule.Finding;

/** A finding in one line, in the form that editors and compilers have made usual. */
public final class FindingLine {

    private FindingLine() {}

    /**
     * The line.
     *
     * @param finding what was found
     * @return {@code file:line: level RULE: message}
     */
    public static String of(Finding finding) {
        return finding.place() + ": " + finding.level().word() + " "
                + finding.rule().id() + ": " + finding.message();
    }
}

package dev.ssc.examples.organisation;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Level;
import dev.ssc.examples.console.FindingLine;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.Tone;
import dev.ssc.examples.console.VisibleText;
import java.util.stream.Collectors;

/** Findings for a person: one a line, and how many there are. */
public final class FindingsText {

    private FindingsText() {}

    /**
     * The findings as text.
     *
     * @param findings what was found, in order
     * @param ink how the text is coloured
     * @return lines of text
     */
    public static String of(ImmutableList<Finding> findings, Ink ink) {
        return findings.stream().map(finding -> line(finding, ink)).collect(Collectors.joining()) + count(findings)
                + "\n";
    }

    private static String line(Finding finding, Ink ink) {
        return ink.paint(tone(finding.level()), VisibleText.of(FindingLine.of(finding))) + "\n";
    }

    private static Tone tone(Level level) {
        return switch (level) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.FAINT;
        };
    }

    private static String count(ImmutableList<Finding> findings) {
        return findings.isEmpty()
                ? "Nothing was found; all is well."
                : count(findings, Level.ERROR) + ", " + count(findings, Level.WARNING) + ", "
                        + count(findings, Level.NOTE) + ".";
    }

    private static String count(ImmutableList<Finding> findings, Level level) {
        long number =
                findings.stream().filter(finding -> finding.level() == level).count();
        return number + " " + level.word() + (number == 1 ? "" : "s");
    }
}

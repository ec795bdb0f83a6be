package dev.ssc.examples.demo;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Rule;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.Tone;
import java.util.stream.Collectors;

/**
 * One stop of the tour.
 *
 * @param title what it is about
 * @param story what is done, in a sentence or two
 * @param shown what comes of it, in lines of text
 * @param why the rules behind it
 */
record Scene(String title, String story, String shown, ImmutableList<Rule> why) {

    static Scene of(String title, String story, String shown, Rule... why) {
        return new Scene(title, story, shown, ImmutableList.copyOf(why));
    }

    String text(int number, Ink ink) {
        return ink.paint(Tone.HEADING, number + ". " + title) + "\n" + story + "\n\n" + indented(shown) + "\n"
                + because(ink) + "\n";
    }

    private static String indented(String lines) {
        return lines.lines()
                .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                .collect(Collectors.joining());
    }

    private String because(Ink ink) {
        return why.stream()
                .map(rule -> ink.paint(Tone.FAINT, "Why: " + rule.sentence() + " (" + rule.id() + ")") + "\n")
                .collect(Collectors.joining());
    }
}

package dev.ssc.examples.demo;

import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.words.CounterpartWords;
import dev.ssc.core.words.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/**
 * A lifecycle that is given commands and remembers in words what came of them. Not thread-safe.
 *
 * @param <S> its state
 */
final class Diary<S extends State> {

    private static final String INDENT = "            ";

    private Lifecycle<S> lifecycle;
    private final StringBuilder page = new StringBuilder();

    private Diary(Lifecycle<S> lifecycle) {
        this.lifecycle = lifecycle;
    }

    static <S extends State> Diary<S> of(S nothing) {
        return new Diary<>(Lifecycle.of(nothing));
    }

    /** Gives a command. */
    void does(String at, Command<S> command) {
        Step<S> step = lifecycle.decide(command, Instant.parse(at));
        if (step.decision() instanceof Accepted<S>) {
            lifecycle = lifecycle.after(step);
        }
        page.append(LocalDate.ofInstant(step.at(), ZoneOffset.UTC))
                .append("  ")
                .append(command.name())
                .append(": ")
                .append(outcome(step))
                .append('\n');
        step.decision().requests().stream()
                .flatMap(request -> CounterpartWords.english().render(request, Form.TEXT).stream())
                .distinct()
                .forEach(words -> line("\"" + onOneLine(words) + "\""));
        step.decision().advice().forEach(advice -> line("Consider: " + advice.message()));
    }

    private String outcome(Step<S> step) {
        return step.decision() instanceof Rejected<S> rejected
                ? "not possible (" + rejected.rule().id() + "). " + rejected.sentence()
                : "now " + lifecycle.state().phase().word();
    }

    private static String onOneLine(String words) {
        return words.lines().filter(line -> !line.isBlank()).collect(Collectors.joining(" / "));
    }

    private void line(String words) {
        page.append(INDENT).append(words).append('\n');
    }

    S state() {
        return lifecycle.state();
    }

    /** What came of the commands since the page was turned. */
    String told() {
        return page.toString();
    }

    /** Begins a new page. */
    void turnPage() {
        page.setLength(0);
    }
}

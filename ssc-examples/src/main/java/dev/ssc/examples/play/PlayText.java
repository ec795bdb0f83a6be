package dev.ssc.examples.play;

import com.google.common.base.CharMatcher;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.TraceStep;
import dev.ssc.examples.console.VisibleText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was played as a story: a sentence or two a step, and below it why, what is asked of whom, and what to consider. */
final class PlayText {

    private static final String INDENT = "      ";
    private static final int LONG = 400;
    private static final CharMatcher LINE_ENDS = CharMatcher.anyOf("\r\n");

    private final Scenario scenario;
    private final StringBuilder story = new StringBuilder();
    private final Map<String, Optional<String>> phases = new HashMap<>();
    private String last = "";

    private PlayText(Scenario scenario) {
        this.scenario = scenario;
    }

    static String of(Scenario scenario, List<PlayedStep> steps) {
        PlayText text = new PlayText(scenario);
        text.story.append(visible(scenario.name())).append('\n');
        steps.forEach(text::tell);
        text.story.append('\n').append(sums(steps)).append('\n');
        return text.story.toString();
    }

    private static String sums(List<PlayedStep> steps) {
        long unmet = steps.stream().filter(step -> !step.met()).count();
        String all = steps.size() == 1 ? "1 step, " : steps.size() + " steps, ";
        return all + (unmet == 0 ? "all as expected." : unmet + " not as expected.");
    }

    private void tell(PlayedStep step) {
        String on = step.step().on();
        if (!on.equals(last)) {
            story.append('\n').append(visible(on)).append('\n');
            last = on;
        }
        story.append(String.format(
                        Locale.ROOT,
                        "%4d  %s\n",
                        step.number(),
                        ShownTime.of(step.step().at())))
                .append(new Paragraph(INDENT, visible(shortened(sentence(step.step())) + " " + outcome(step))).lines());
        step.played().decision().trace().forEach(asked -> line("Why: ", because(asked)));
        step.played().decision().requests().forEach(request -> line("Then: ", asked(request)));
        step.played().decision().advice().forEach(advice -> line("Consider: ", considered(advice)));
        step.unmet().forEach(unmet -> line("NOT AS EXPECTED: ", unmet));
    }

    private String sentence(ScenarioStep step) {
        StepFacts facts = new StepFacts(step.with(), scenario.cast());
        return scenario.sentence(step)
                .map(template ->
                        ended(capital(template.filled(name -> facts.fact(name).map(PlayText::unended)))))
                .orElseGet(() -> ended(
                        capital(words(step.command()) + (facts.all().isEmpty() ? "" : " (" + facts.all() + ")"))));
    }

    private String outcome(PlayedStep step) {
        Played played = step.played();
        Optional<String> before = phases.getOrDefault(step.step().on(), Optional.empty());
        phases.put(step.step().on(), played.phase());
        return switch (played.decision().outcome()) {
            case "accepted" ->
                (played.phase().equals(before) ? "It stays " : "It is now ")
                        + played.phase().map(PlayText::words).orElse("gone") + ".";
            case "rejected" ->
                "NOT POSSIBLE by " + played.rule().orElse("") + ": "
                        + shortened(played.rejection().map(Rejected::sentence).orElse(""));
            default ->
                step.step().command().equals("tick")
                        ? "Nothing is due."
                        : "Nothing changes: this was said or done before.";
        };
    }

    private void line(String head, String text) {
        story.append(new Paragraph(INDENT + head, visible(shortened(text))).lines());
    }

    private static String because(TraceStep step) {
        return step.question() + " " + step.answer() + ": " + ended(step.because());
    }

    private String asked(Request request) {
        return ended(new RequestWords(scenario.cast()).of(request));
    }

    private static String considered(Advice advice) {
        return advice.message() + " (" + advice.rule().id() + ")";
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A fact may be a sentence of its own; the sentence around it has its own end. */
    private static String unended(String fact) {
        return fact.endsWith(".") ? fact.substring(0, fact.length() - 1) : fact;
    }

    private static String ended(String text) {
        return text.matches("(?s).*[.!?\"]") ? text : text + ".";
    }

    /** One line of bearable length; whoever wants every word reads the JSON. */
    private static String shortened(String text) {
        String line = LINE_ENDS.collapseFrom(text.strip(), '\n').replace("\n", " / ");
        return line.codePointCount(0, line.length()) <= LONG
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONG)) + " ...";
    }

    private static String visible(String text) {
        return VisibleText.of(text);
    }
}

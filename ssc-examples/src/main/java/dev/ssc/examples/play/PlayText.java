package dev.ssc.examples.play;

import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.TraceStep;
import dev.ssc.examples.console.VisibleText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was played as a story: a sentence or two a step, and below it what is asked of whom, and what to consider. */
final class PlayText {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss", Locale.ENGLISH);
    private static final String INDENT = "      ";

    private PlayText() {}

    static String of(String scenario, List<PlayedStep> steps) {
        String told = steps.stream().map(PlayText::told).collect(Collectors.joining());
        long met = steps.stream().filter(PlayedStep::met).count();
        return visible(scenario) + "\n\n" + told + "\n" + steps.size() + " steps, " + met + " as expected, "
                + (steps.size() - met) + " not.\n";
    }

    private static String told(PlayedStep played) {
        StringBuilder story = new StringBuilder();
        story.append(String.format(Locale.ROOT, "%4d  ", played.number()))
                .append(time(played.step().at()))
                .append("  ")
                .append(visible(played.step().on() + ": " + words(played.step().command())))
                .append(". ")
                .append(visible(outcome(played.played())))
                .append('\n');
        played.played().decision().trace().forEach(step -> line(story, "why: ", because(step)));
        played.played().decision().requests().forEach(request -> line(story, "then: ", asked(request)));
        played.played().decision().advice().forEach(advice -> line(story, "think of this: ", considered(advice)));
        played.unmet().forEach(unmet -> line(story, "NOT AS EXPECTED: ", unmet));
        return story.toString();
    }

    private static void line(StringBuilder story, String head, String text) {
        story.append(INDENT).append(head).append(visible(text)).append('\n');
    }

    private static String outcome(Played played) {
        return switch (played.decision().outcome()) {
            case "accepted" ->
                "Done; it is now " + played.phase().map(PlayText::words).orElse("gone") + ".";
            case "rejected" ->
                "Not possible (" + played.rule().orElse("") + "): "
                        + played.rejection().map(Rejected::sentence).orElse("");
            default -> "Nothing changes; this was said or done before.";
        };
    }

    private static String because(TraceStep step) {
        return step.question() + " " + step.answer() + ": " + step.because();
    }

    private static String considered(Advice advice) {
        return advice.message() + " (" + advice.rule().id() + ")";
    }

    private static String asked(Request request) {
        return request.kind().replace('.', ' ').replace('-', ' ') + ": "
                + request.facts().entrySet().stream()
                        .filter(fact -> !fact.getKey().equals("call"))
                        .map(fact -> words(fact.getKey()) + " " + fact.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }

    private static String time(Instant at) {
        return DAY_AND_TIME.format(at.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    private static String visible(String text) {
        return VisibleText.of(text);
    }
}

package dev.ssc.examples.play;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.TraceStep;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was played as JSON: a line a step, and a last line with the sums. */
final class PlayJson {

    private PlayJson() {}

    static String of(String scenario, List<PlayedStep> steps) {
        StringBuilder lines = new StringBuilder();
        steps.forEach(step -> lines.append(line(facts(step))));
        long met = steps.stream().filter(PlayedStep::met).count();
        return lines.append(line(ImmutableMap.of(
                        "scenario", scenario, "steps", steps.size(), "met", met, "unmet", steps.size() - met)))
                .toString();
    }

    private static Map<String, @Nullable Object> facts(PlayedStep played) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        Played outcome = played.played();
        facts.put("scenario", played.scenario());
        facts.put("step", played.number());
        facts.put("at", played.step().at());
        facts.put("on", played.step().on());
        facts.put("do", played.step().command());
        facts.put("outcome", outcome.decision().outcome());
        facts.put("rule", outcome.rule().orElse(null));
        facts.put("phase", outcome.phase().orElse(null));
        facts.put("events", outcome.events());
        facts.put(
                "requests",
                outcome.decision().requests().stream().map(PlayJson::request).toList());
        facts.put(
                "advice",
                outcome.decision().advice().stream().map(PlayJson::advice).toList());
        facts.put("deadlines", outcome.deadlines());
        facts.put(
                "trace",
                outcome.decision().trace().stream().map(PlayJson::trace).toList());
        facts.put("state", outcome.state());
        facts.put("met", played.met());
        facts.put("unmet", played.unmet());
        return facts;
    }

    private static Map<String, Object> request(Request request) {
        return ImmutableMap.<String, Object>builder()
                .put("kind", request.kind())
                .putAll(request.facts())
                .buildOrThrow();
    }

    private static Map<String, Object> advice(Advice advice) {
        return ImmutableMap.of("rule", advice.rule().id(), "message", advice.message());
    }

    private static Map<String, Object> trace(TraceStep step) {
        return ImmutableMap.of("question", step.question(), "answer", step.answer(), "because", step.because());
    }

    private static String line(Map<String, ?> facts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(json, facts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            write(json, optional.orElse(null));
        } else if (value instanceof Map<?, ?> map) {
            writeMap(json, map);
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : ImmutableList.copyOf(list)) {
                write(json, item);
            }
            json.writeEndArray();
        } else {
            writeScalar(json, value);
        }
    }

    private static void writeMap(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            write(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void writeScalar(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }
}

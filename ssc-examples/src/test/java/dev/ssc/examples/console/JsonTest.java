package dev.ssc.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keysStandInTheOrderWrittenAndLinesEndWithALineFeed() {
        String text = Json.text(json -> {
            json.writeStartObject();
            Json.optional(json, "z", Optional.empty());
            Json.optional(json, "a", Optional.of("x"));
            Json.texts(json, "list", List.of("1", "2"));
            Json.texts(json, "none", List.of());
            json.writeEndObject();
        });
        assertEquals("""
                {
                  "z": null,
                  "a": "x",
                  "list": [
                    "1",
                    "2"
                  ],
                  "none": []
                }
                """, text);
    }

    @Test
    void whatNoProgramCouldReadIsEscaped() {
        assertEquals("\"\\u0001\\\"\\\\\\n李\"\n", Json.text(json -> json.writeString("\u0001\"\\\n李")));
    }

    @Test
    void halfACharacterBreaksNothing() {
        assertEquals("\"\ud800\"\n", Json.text(json -> json.writeString("\ud800")));
    }
}

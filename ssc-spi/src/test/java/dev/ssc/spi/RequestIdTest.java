package dev.ssc.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every system can keep a request id as it is. */
class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"r", "call/c1#1/ticket.reply", "!~"})
    void itIsShortAndPlain(String value) {
        assertEquals(value, new RequestId(value).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "two\nlines", "tab\there", "Größe", "\u007f", "\0"})
    void nothingElseIsAccepted(String value) {
        assertThrows(IllegalArgumentException.class, () -> new RequestId(value));
    }

    @Test
    void itHasAtMostTwoHundredCharacters() {
        assertEquals(200, new RequestId("x".repeat(200)).value().length());
        String sentence =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> new RequestId("x".repeat(201)))
                        .getMessage());
        assertTrue(sentence.startsWith("A request id of 201 characters was given; it needs 1 to 200"), sentence);
        assertFalse(sentence.contains("xx"), sentence);
    }
}

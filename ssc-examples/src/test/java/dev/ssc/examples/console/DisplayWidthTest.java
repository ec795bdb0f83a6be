package dev.ssc.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"'', 0", "Ana, 3", "Zoë, 3", "'Zoe\u0308', 3", "李小龙, 6", "ｱｲ, 2", "ＡＢ, 4", "한, 2", "👍, 2", "ไทย, 3"})
    void wideLettersTakeTwoColumnsAndMarksNone(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }
}

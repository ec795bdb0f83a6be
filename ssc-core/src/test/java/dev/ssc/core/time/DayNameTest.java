package dev.ssc.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("ORG-10")
class DayNameTest {

    @ParameterizedTest
    @CsvSource({
        "MON, MONDAY",
        "tue, TUESDAY",
        "Wed, WEDNESDAY",
        "tHu, THURSDAY",
        "FRI, FRIDAY",
        "fri, FRIDAY",
        "Sat, SATURDAY",
        "SUN, SUNDAY",
    })
    void threeLettersAreADayInAnyCase(String text, DayOfWeek day) {
        assertEquals(Optional.of(day), DayName.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "M", "MO", "MONDAY", "Mon ", " Mon", "Mo.", "FR\u0130", "fr\u0131", "\u017fun", "1"})
    void noOtherTextIsADay(String text) {
        assertEquals(Optional.empty(), DayName.parse(text));
    }
}

package dev.ssc.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void ordinaryNamesStayAsTheyAre() {
        String name = "Zoë 李 O'Neill-ÅŁ (he/him) 👩‍💻";
        assertSame(name, VisibleText.of(name));
    }

    @Test
    void whatWouldMoveTheCursorOrChangeColoursIsShown() {
        assertEquals("a␛[31mb␍␊␉␡", VisibleText.of("a\u001b[31mb\r\n\t\u007f"));
    }

    @Test
    void whatWouldTurnTheDirectionOrBreakTheLineIsShown() {
        assertEquals("a\\u202eb\\u2028c\\u0085d\\u2066", VisibleText.of("a\u202eb\u2028c\u0085d\u2066"));
    }

    @Test
    void halfACharacterIsShown() {
        assertEquals("\\ud800x", VisibleText.of("\ud800x"));
    }
}

package dev.ssc.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAlignedByWhatIsSeen() {
        TextTable table = new TextTable("NAME", "SEAT", "")
                .row(Cell.plain("李小龙"), Cell.plain("a"), Cell.plain("x"))
                .row(Cell.plain("Zoe\u0308"), Cell.plain(""), Cell.plain("y"))
                .row(Cell.plain("Anna Maria"), Cell.plain("b\tc"), Cell.plain(""));
        assertEquals("""
                NAME        SEAT
                李小龙      a     x
                Zoe\u0308               y
                Anna Maria  b␉c
                """, table.text(Ink.NONE));
    }

    @Test
    void colourChangesNoAlignment() {
        TextTable table = new TextTable("A", "B").row(new Cell("vacant", Tone.BAD), Cell.plain("x"));
        assertEquals(table.text(Ink.NONE), table.text(Ink.COLOUR).replaceAll("\u001b\\[[0-9]+m", ""));
        assertEquals(
                "\u001b[31mvacant\u001b[0m  x",
                table.text(Ink.COLOUR).lines().toList().get(1));
    }
}

package dev.ssc.examples.console;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Aligned columns for a person to read. Each line ends with a line feed, and none ends with blanks. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<ImmutableList<Cell>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param headings the heads of the columns
     */
    public TextTable(String... headings) {
        row(Stream.of(headings).map(heading -> new Cell(heading, Tone.HEADING)).toArray(Cell[]::new));
    }

    /**
     * Adds a row.
     *
     * @param cells one a column
     * @return this table
     */
    public TextTable row(Cell... cells) {
        rows.add(ImmutableList.copyOf(cells));
        return this;
    }

    /**
     * The table as text.
     *
     * @param ink how it is coloured
     * @return the lines
     */
    public String text(Ink ink) {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, widths, ink)).append('\n'));
        return text.toString();
    }

    private int[] widths() {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).width())
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static String line(ImmutableList<Cell> row, int[] widths, Ink ink) {
        StringBuilder line = new StringBuilder();
        int pending = 0;
        for (int column = 0; column < row.size(); column++) {
            Cell cell = row.get(column);
            if (!cell.text().isEmpty()) {
                line.append(" ".repeat(pending)).append(ink.paint(cell.tone(), cell.text()));
                pending = 0;
            }
            pending += widths[column] - cell.width() + GAP.length();
        }
        return line.toString();
    }
}

package dev.ssc.examples.cadence;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.ObligationStatus;
import dev.ssc.examples.console.Cell;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.TextTable;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How many obligations there are of each kind and status. */
final class CadenceSummary {

    private static final String ALL = "all";

    private final Cadences cadences;
    private final ImmutableList<ObligationStatus> statuses;

    private CadenceSummary(Cadences cadences) {
        this.cadences = cadences;
        this.statuses = Stream.of(ObligationStatus.values())
                .filter(status -> count(of(status)) > 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** A line a kind and one for all, a column a status. */
    static String of(Cadences cadences, Ink ink) {
        return new CadenceSummary(cadences).table(ink);
    }

    private String table(Ink ink) {
        TextTable table = new TextTable(Stream.of(
                        Stream.of("ON " + cadences.on()),
                        statuses.stream().map(CadenceSummary::heading),
                        Stream.of(ALL))
                .flatMap(headings -> headings)
                .toArray(String[]::new));
        Stream.of(ObligationKind.values())
                .filter(kind -> count(of(kind)) > 0)
                .forEach(kind -> table.row(row(CadenceText.words(kind.word()), of(kind))));
        return table.row(row(ALL, row -> true)).text(ink);
    }

    private Cell[] row(String name, Predicate<CadenceHistory> rows) {
        return Stream.of(
                        Stream.of(Cell.plain(name)),
                        statuses.stream().map(status -> cell(status, count(rows.and(of(status))))),
                        Stream.of(Cell.plain(number(count(rows), ALL))))
                .flatMap(cells -> cells)
                .toArray(Cell[]::new);
    }

    private static Cell cell(ObligationStatus status, long count) {
        return count == 0
                ? Cell.plain(Strings.padStart("–", heading(status).length(), ' '))
                : new Cell(number(count, heading(status)), CadenceText.tone(status));
    }

    private long count(Predicate<CadenceHistory> rows) {
        return cadences.rows().stream().filter(rows).count();
    }

    private static Predicate<CadenceHistory> of(ObligationStatus status) {
        return row -> row.standing().status() == status;
    }

    private static Predicate<CadenceHistory> of(ObligationKind kind) {
        return row -> row.obligation().kind() == kind;
    }

    private static String heading(ObligationStatus status) {
        return CadenceText.words(status.word());
    }

    /** Right-aligned below its heading. */
    private static String number(long count, String heading) {
        return Strings.padStart(Long.toString(count), heading.length(), ' ');
    }
}

package dev.ssc.examples.organisation;

import dev.ssc.core.change.Change;
import dev.ssc.examples.console.Cell;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.TextTable;
import java.util.Optional;

/** What comparing two snapshots gives, for a person. */
public final class DiffText {

    private DiffText() {}

    /**
     * Changes, then findings if there are any.
     *
     * @param change what comparing gave
     * @param ink how the text is coloured
     * @return lines of text
     */
    public static String of(SnapshotChange change, Ink ink) {
        String findings = change.findings().isEmpty() ? "" : "\n" + FindingsText.of(change.findings(), ink);
        return changes(change, ink) + findings;
    }

    private static String changes(SnapshotChange change, Ink ink) {
        if (change.changes().isEmpty()) {
            return change.findings().isEmpty() ? "Nothing has changed.\n" : "No change is certain.\n";
        }
        TextTable table = new TextTable("CHANGE", "SECTION", "STAGE", "GROUP", "WHAT");
        change.changes()
                .forEach(each -> table.row(
                        Cell.plain(each.kind().word()),
                        fact(each, "section"),
                        fact(each, "stage"),
                        fact(each, "group"),
                        what(each)));
        return table.text(ink);
    }

    private static Cell fact(Change change, String name) {
        return Cell.plain(text(change, name).orElse(""));
    }

    private static Cell what(Change change) {
        return change.facts().containsKey("from")
                ? Cell.plain(text(change, "from").orElse("none") + " → "
                        + text(change, "to").orElse("none"))
                : fact(change, "counterpart");
    }

    private static Optional<String> text(Change change, String name) {
        return change.facts().getOrDefault(name, Optional.empty());
    }
}

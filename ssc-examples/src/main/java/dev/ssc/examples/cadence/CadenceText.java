package dev.ssc.examples.cadence;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.CadenceHistory;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.Obligation;
import dev.ssc.core.cadence.ObligationStatus;
import dev.ssc.core.cadence.Standing;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.rule.Finding;
import dev.ssc.examples.console.Cell;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.TextTable;
import dev.ssc.examples.console.Tone;
import dev.ssc.examples.organisation.FindingsText;
import java.util.Locale;

/**
 * What is owed again and again, for a person: one line an obligation with a mark for each of its last periods, and how
 * many there are of each kind and status. Each line names whose it is, so that a line found by a search says it all.
 */
public final class CadenceText {

    private static final int QUIET_PERIODS = CadencePolicy.defaults().quietPeriods();

    private final Cadences cadences;
    private final Organisation organisation;

    private CadenceText(Cadences cadences, Organisation organisation) {
        this.cadences = cadences;
        this.organisation = organisation;
    }

    /**
     * The obligations as a table, then what was found in the acts if there is anything.
     *
     * @param cadences what is owed
     * @param organisation whose seats and people these are
     * @param findings what was found in the acts
     * @param ink how the text is coloured
     * @return lines of text
     */
    public static String of(Cadences cadences, Organisation organisation, ImmutableList<Finding> findings, Ink ink) {
        String found = findings.isEmpty() ? "" : "\n" + FindingsText.of(findings, ink);
        return new CadenceText(cadences, organisation).table(ink) + found;
    }

    private String table(Ink ink) {
        if (cadences.rows().isEmpty()) {
            return "Nobody owes anything.\n";
        }
        TextTable table = new TextTable("WHO", "WHAT", "EVERY", "STATUS", "DUE", PeriodMarks.HEADING, "");
        cadences.rows().forEach(row -> row(table, row));
        return table.text(ink) + "\n" + PeriodMarks.LEGEND + "\n\n" + CadenceSummary.of(cadences, ink);
    }

    private void row(TextTable table, CadenceHistory row) {
        Obligation owed = row.obligation();
        Standing standing = row.standing();
        table.row(
                Cell.plain(who(owed)),
                Cell.plain(what(owed)),
                Cell.plain(owed.part().every().name().toLowerCase(Locale.ROOT)),
                new Cell(words(standing.status().word()), tone(standing.status())),
                Cell.plain(standing.due().toString()),
                Cell.plain(PeriodMarks.of(row.periods())),
                new Cell(row.suggestsAllQuiet(QUIET_PERIODS) ? "nothing new? say that all is quiet" : "", Tone.FAINT));
    }

    private String who(Obligation owed) {
        return owed.seat()
                .map(organisation::text)
                .or(() -> owed.person().map(this::name))
                .orElse("");
    }

    private String name(Who who) {
        return who.linked() ? organisation.person(who.text()).map(Person::name).orElse(who.text()) : who.text();
    }

    private static String what(Obligation owed) {
        return words(owed.kind().word()) + owed.text().map(text -> ": " + text).orElse("");
    }

    static Tone tone(ObligationStatus status) {
        return switch (status) {
            case UPCOMING -> Tone.GOOD;
            case DUE_SOON, DUE -> Tone.WARNING;
            case OVERDUE -> Tone.BAD;
            case PAUSED -> Tone.FAINT;
        };
    }

    static String words(String word) {
        return word.replace('-', ' ');
    }
}

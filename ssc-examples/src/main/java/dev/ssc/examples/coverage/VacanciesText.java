package dev.ssc.examples.coverage;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.coverage.Vacancies;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.examples.console.Cell;
import dev.ssc.examples.console.Ink;
import dev.ssc.examples.console.TextTable;
import dev.ssc.examples.console.Tone;
import java.util.List;

/** The vacancy list for a person (COV-3). */
public final class VacanciesText {

    private final Vacancies vacancies;
    private final Organisation organisation;
    private final ImmutableSet<Seat> requested;
    private final TextTable table = new TextTable("VACANT", "SEAT", "NAME", "");

    private VacanciesText(Vacancies vacancies, Organisation organisation) {
        this.vacancies = vacancies;
        this.organisation = organisation;
        this.requested = ImmutableSet.copyOf(vacancies.requested());
    }

    /**
     * The list as a table, or a sentence if nothing is vacant.
     *
     * @param vacancies what is vacant
     * @param organisation whose seats these are
     * @param ink how the text is coloured
     * @return lines of text
     */
    public static String of(Vacancies vacancies, Organisation organisation, Ink ink) {
        return new VacanciesText(vacancies, organisation).text(ink);
    }

    private String text(Ink ink) {
        if (vacancies.sections().isEmpty()
                && vacancies.groups().isEmpty()
                && vacancies.functions().isEmpty()) {
            return "Every seat has a counterpart.\n";
        }
        seats("section", vacancies.sections());
        vacancies.stages().forEach(this::stage);
        seats("group", vacancies.groups());
        seats("function", vacancies.functions());
        return table.text(ink) + "\n" + sentence() + "\n";
    }

    private void stage(Stage stage) {
        table.row(Cell.plain("stage"), Cell.plain(stage.key()), Cell.plain(stage.name()), Cell.plain("all its groups"));
    }

    private void seats(String kind, List<? extends Seat> seats) {
        seats.forEach(seat -> table.row(
                Cell.plain(kind),
                Cell.plain(organisation.text(seat)),
                Cell.plain(organisation.name(seat)),
                new Cell(requested.contains(seat) ? "asked for" : "", Tone.WARNING)));
    }

    private String sentence() {
        return SummaryWords.count(vacancies.sections().size(), "section") + ", "
                + SummaryWords.count(vacancies.groups().size(), "group") + " and "
                + SummaryWords.count(vacancies.functions().size(), "function") + " want a counterpart; "
                + vacancies.requested().size() + " asked for one.";
    }
}

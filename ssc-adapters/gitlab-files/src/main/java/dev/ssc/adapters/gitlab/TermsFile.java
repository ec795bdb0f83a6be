package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.reading.Stated;
import dev.ssc.core.reading.TermDraft;
import dev.ssc.core.reading.TermDraft.AsideDraft;
import java.util.Optional;

/** Reads a list of terms. A term without person, seat or phase is reported and left out. */
final class TermsFile {

    private static final ImmutableList<String> REQUIRED = ImmutableList.of("person", "seat", "phase");

    private final EntryList list;

    TermsFile(Reading reading) {
        this.list = new EntryList(reading, "term", REQUIRED);
    }

    ImmutableList<TermDraft> read(SourceFile file) {
        return list.read(file, TermsFile::term);
    }

    private static Optional<TermDraft> term(Fields term) {
        Optional<String> person = term.usable("person").map(Stated::value);
        Optional<String> seat = term.usable("seat").map(Stated::value);
        Optional<Stated<String>> phase = term.usable("phase");
        if (person.isEmpty() || seat.isEmpty() || phase.isEmpty()) {
            term.leftOut(REQUIRED);
            return Optional.empty();
        }
        return Optional.of(
                new TermDraft(term.place(), person.get(), seat.get(), phase.get(), term.text("since"), asides(term)));
    }

    private static ImmutableList<AsideDraft> asides(Fields term) {
        return DatesEntry.in(term, "aside").stream()
                .flatMap(entry -> aside(entry).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<AsideDraft> aside(DatesEntry entry) {
        return entry.dates().map(dates -> new AsideDraft(dates, entry.fields().word("backfill")));
    }
}

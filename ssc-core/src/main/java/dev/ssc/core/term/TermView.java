package dev.ssc.core.term;

import dev.ssc.core.relationship.Introduction;
import dev.ssc.core.relationship.Relationship;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of a term in words, as scenario files and audit show it. */
final class TermView {

    private TermView() {}

    static Map<String, @Nullable Object> of(TermState term) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("person", term.assignment().map(Assignment::person).orElse(null));
        view.put("seat", term.assignment().map(Assignment::seatText).orElse(null));
        view.put("manager", term.manager().orElse(null));
        view.put("backfill", term.backfill().map(StandIn::by).orElse(null));
        view.put("since", term.since().map(LocalDate::toString).orElse(null));
        view.put("aside-until", until(term));
        view.put("reason", term.reason().orElse(null));
        view.put(
                "checklist",
                term.relationship().map(Relationship::checklistInWords).orElse(null));
        view.put("notes", term.relationship().map(Relationship::notes).orElse(null));
        view.put(
                "introduction",
                term.relationship()
                        .flatMap(Relationship::introduction)
                        .map(Introduction::word)
                        .orElse(null));
        view.put("mentor", term.relationship().flatMap(Relationship::mentor).orElse(null));
        return Collections.unmodifiableMap(view);
    }

    private static @Nullable String until(TermState term) {
        return term.absence().flatMap(Absence::until).map(LocalDate::toString).orElse(null);
    }
}

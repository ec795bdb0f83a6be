package dev.ssc.core.reading;

import dev.ssc.core.coverage.SeatRequest;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.time.IsoText;
import java.time.Instant;
import java.util.Optional;

/** Makes requests for a counterpart of what is stated about them (COV-4). */
final class RequestReader {

    private final Organisation organisation;
    private final Askers askers;
    private final Findings findings;

    RequestReader(Organisation organisation, Askers askers, Findings findings) {
        this.organisation = organisation;
        this.askers = askers;
        this.findings = findings;
    }

    Optional<SeatRequest> read(RequestDraft draft) {
        Optional<Seat> seat = organisation.seat(draft.seat());
        Optional<Instant> at = IsoText.momentOrDay(draft.at().value());
        if (seat.isEmpty()) {
            findings.add(TermReader.unknown("seat", draft.seat(), draft.place()));
        }
        boolean known = askers.include(draft.by());
        if (!known) {
            findings.add(TermReader.unknown("person", draft.by(), draft.place()));
        }
        if (at.isEmpty()) {
            findings.add(Finding.error(
                    OrganisationRule.ORG_2,
                    draft.at().place(),
                    "The time \"" + draft.at().value() + "\" is not understood, so the request is left out; write for"
                            + " example 2026-03-02 or 2026-03-02T09:00Z."));
        }
        return seat.filter(asked -> known).flatMap(asked -> at.map(when -> new SeatRequest(asked, draft.by(), when)));
    }
}

package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Place;
import java.util.Optional;

/**
 * A term as stated beside the counterparts.
 *
 * @param place where the entry begins
 * @param person key of the person
 * @param seat the seat, as files name it
 * @param phase a word of {@link dev.ssc.core.term.TermPhase}
 * @param since the day it became active
 * @param asides the times aside
 */
public record TermDraft(
        Place place,
        String person,
        String seat,
        Stated<String> phase,
        Optional<Stated<String>> since,
        ImmutableList<AsideDraft> asides) {

    /**
     * A time aside as stated.
     *
     * @param dates from and to
     * @param backfill key of the person who stands in
     */
    public record AsideDraft(DatesDraft dates, Optional<String> backfill) {}
}

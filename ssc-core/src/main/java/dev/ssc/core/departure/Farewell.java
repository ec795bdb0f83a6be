package dev.ssc.core.departure;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * What it means that somebody leaves (TERM-7).
 *
 * @param endedTerms keys of the terms of the person that were open
 * @param endedBackfills keys of the terms of others in which the person stood in
 * @param vacancies the seats that nobody answers for any more, as the host names them
 * @param callsWithoutLead keys of the calls that need a lead now
 */
public record Farewell(
        ImmutableList<String> endedTerms,
        ImmutableList<String> endedBackfills,
        ImmutableList<String> vacancies,
        ImmutableList<String> callsWithoutLead) {

    private static final Farewell NONE =
            new Farewell(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /**
     * Refuses nulls.
     *
     * @param endedTerms keys of the terms of the person that were open
     * @param endedBackfills keys of the terms of others in which the person stood in
     * @param vacancies the seats that nobody answers for any more
     * @param callsWithoutLead keys of the calls that need a lead now
     */
    public Farewell {
        Objects.requireNonNull(endedTerms, "endedTerms");
        Objects.requireNonNull(endedBackfills, "endedBackfills");
        Objects.requireNonNull(vacancies, "vacancies");
        Objects.requireNonNull(callsWithoutLead, "callsWithoutLead");
    }

    /** {@return nothing lost} */
    public static Farewell none() {
        return NONE;
    }
}

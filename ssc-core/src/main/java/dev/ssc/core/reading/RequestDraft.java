package dev.ssc.core.reading;

import dev.ssc.core.rule.Place;

/**
 * An open request for a counterpart as stated (COV-4).
 *
 * @param place where the entry begins
 * @param seat the seat, as files name it
 * @param by who asked, in words
 * @param at when, as text
 */
public record RequestDraft(Place place, String seat, String by, Stated<String> at) {}

package dev.ssc.runtime.organisation;

import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermSurroundings;

/**
 * A term that the organisation states, and that no lifecycle has yet.
 *
 * @param name what its lifecycle is to be called
 * @param term the term as stated
 * @param around what is around it
 */
public record StatedTerm(String name, Term term, TermSurroundings around) {}

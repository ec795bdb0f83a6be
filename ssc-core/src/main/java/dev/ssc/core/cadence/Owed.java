package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.RhythmPart;
import dev.ssc.core.term.Term;
import java.util.Optional;

/**
 * Something that is owed, of which it is not known yet from when to count.
 *
 * @param seat the seat that owes it, unless a person does
 * @param person the person who owes it, unless a seat does
 * @param kind what is owed
 * @param part how often
 * @param terms the terms that share it, each holding its seat
 */
record Owed(
        Optional<Seat> seat, Optional<Who> person, ObligationKind kind, RhythmPart part, ImmutableList<Term> terms) {}

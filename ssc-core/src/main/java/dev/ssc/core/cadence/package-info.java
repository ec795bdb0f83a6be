/**
 * What counterparts do again and again, and where it stands (CAD-1 to CAD-12). An
 * {@link dev.ssc.core.cadence.Obligation} is owed by a seat or a person; its {@link dev.ssc.core.cadence.Sequence}s of
 * periods are counted from an anchor by the calendar and never chained; {@link dev.ssc.core.cadence.Act}s fulfil
 * periods; a {@link dev.ssc.core.cadence.CadenceHistory} says on a day which outcome each period has, and a
 * {@link dev.ssc.core.cadence.Standing} where the obligation stands. {@link dev.ssc.core.cadence.Cadences} is the table
 * of all obligations of a roster. Days are the person's own.
 */
@NullMarked
package dev.ssc.core.cadence;

import org.jspecify.annotations.NullMarked;

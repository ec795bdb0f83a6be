/**
 * The lifecycle of one obligation (CAD-6, CAD-7, CAD-8, CAD-12): its {@link dev.ssc.core.cadence.lifecycle.CadenceState
 * state} and its {@link dev.ssc.core.cadence.lifecycle.CadencePhase phases}. It counts acts as they come, records each
 * period once, and has the person told once when something is due soon, due or overdue. The same
 * {@link dev.ssc.core.cadence.Timetable} is under it as under the table of all obligations.
 */
@NullMarked
package dev.ssc.core.cadence.lifecycle;

import org.jspecify.annotations.NullMarked;

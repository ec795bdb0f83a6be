/**
 * Somebody leaves the organisation (TERM-7). {@link dev.ssc.core.departure.LeaveOrganisation} looks at all terms and at
 * the calls that the person leads, and decides about all of it at once; its
 * {@link dev.ssc.core.departure.LeaveOrganisation#consequences() consequences} are commands for the terms concerned,
 * which the host has decided in the same step.
 */
@NullMarked
package dev.ssc.core.departure;

import org.jspecify.annotations.NullMarked;

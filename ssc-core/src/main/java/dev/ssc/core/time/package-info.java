/**
 * When people work (ORG-10). {@link dev.ssc.core.time.WorkingTime} is what is stated about a person: days, hours,
 * holidays and time off in the person's own zone. From it follow the {@link dev.ssc.core.time.WorkingDays}, which are
 * always known, and the {@link dev.ssc.core.time.WorkingHours}, which are there only if zone and hours are known: half-open
 * ranges of instants, so that an {@link dev.ssc.core.time.Overlap} of two people, a gap or a slot is set algebra. How
 * files write these values is read by {@link dev.ssc.core.time.Hours}, {@link dev.ssc.core.time.DayName} and
 * {@link dev.ssc.core.time.ZoneName}.
 */
@NullMarked
package dev.ssc.core.time;

import org.jspecify.annotations.NullMarked;

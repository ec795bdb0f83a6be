/**
 * When people work. {@link dev.ssc.core.time.WorkingTime} is days, hours, holidays and time off in a person's own zone
 * (ORG-10), computed as half-open ranges of instants so that overlaps, gaps and slots are set algebra.
 */
@NullMarked
package dev.ssc.core.time;

import org.jspecify.annotations.NullMarked;

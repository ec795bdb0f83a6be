/**
 * The calendar family. A {@link dev.ssc.spi.calendar.CalendarAdapter} makes single-use booking links, releases slots,
 * knows when people are busy, and tells of bookings. Scheduling services have links and tell of a move in two halves;
 * plain calendars have no links at all, and declare so: their host then needs a link page of its own, or a person.
 */
@NullMarked
package dev.ssc.spi.calendar;

import org.jspecify.annotations.NullMarked;

/**
 * The public holidays of countries and their parts, from the calendars of Jollyday. A host says where each person works
 * and for which years it wants to know, and gives both to
 * {@link dev.ssc.core.organisation.LocalHolidays#of(dev.ssc.core.time.PublicHolidays,
 * com.google.common.collect.ImmutableMap, com.google.common.collect.Range) LocalHolidays}.
 */
@NullMarked
package dev.ssc.adapters.jollyday;

import org.jspecify.annotations.NullMarked;

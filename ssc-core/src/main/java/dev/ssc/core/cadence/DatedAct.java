package dev.ssc.core.cadence;

import java.time.LocalDate;

/**
 * An act as one obligation sees it.
 *
 * @param id what identifies it
 * @param day the day of the person who did it
 * @param backfill whether it was done by somebody who stood in that day
 */
record DatedAct(String id, LocalDate day, boolean backfill) {}

package dev.ssc.core.cadence;

/**
 * What fulfilled a period.
 *
 * @param act id of the act
 * @param outcome on time, late or backfilled
 */
record Fulfilment(String act, PeriodOutcome outcome) {}

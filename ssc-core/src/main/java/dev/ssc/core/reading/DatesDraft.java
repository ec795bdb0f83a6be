package dev.ssc.core.reading;

import java.util.Optional;

/**
 * A range of dates as stated.
 *
 * @param from the first day
 * @param to the first day after; absent for an open end
 */
public record DatesDraft(Stated<String> from, Optional<Stated<String>> to) {}

package dev.ssc.calls.ending;

/**
 * What is written about a call (CALL-SUM-1).
 *
 * @param by key of who wrote it
 * @param learned what was learned
 * @param supportNext what support does next
 * @param customerNext what the customer does next
 * @param nextCall what is recommended for a next call, or that none is needed
 */
public record Summary(String by, String learned, String supportNext, String customerNext, String nextCall) {}

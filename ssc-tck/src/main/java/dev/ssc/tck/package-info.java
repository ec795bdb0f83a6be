/**
 * The contract tests of adapters. An author extends the contract of a family, such as
 * {@link dev.ssc.tck.TicketingContract}, and overrides one method that opens a <em>setting</em>: the adapter, and the
 * system behind it as people see it. Each test carries the number of the promise that it holds. What the setting cannot
 * do is reported as <em>not shown</em>, what the adapter declares to be missing as <em>declared no</em>: both are
 * skipped, never passed.
 */
@NullMarked
package dev.ssc.tck;

import org.jspecify.annotations.NullMarked;

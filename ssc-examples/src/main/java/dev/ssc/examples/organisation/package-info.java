/**
 * The commands {@code ssc org check}, {@code ssc org diff} and {@code ssc org edit}, and the options by which every
 * command is told where the organisation is.
 */
@NullMarked
package dev.ssc.examples.organisation;

import org.jspecify.annotations.NullMarked;

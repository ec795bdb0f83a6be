/**
 * The command {@code ssc cadence}: who owes what again and again, and where it stands. The file of acts is read here,
 * the domain judges it, and the answer is written as a table or as JSON.
 */
@NullMarked
package dev.ssc.examples.cadence;

import org.jspecify.annotations.NullMarked;

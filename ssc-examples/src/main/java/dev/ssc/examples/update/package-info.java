/**
 * The commands {@code ssc update parse} and {@code ssc update format}: the heading of an update, read and written
 * (UPD-1).
 */
@NullMarked
package dev.ssc.examples.update;

import org.jspecify.annotations.NullMarked;

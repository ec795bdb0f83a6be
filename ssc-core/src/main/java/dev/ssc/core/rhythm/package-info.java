/**
 * How often something is wanted. A {@link dev.ssc.core.rhythm.Rhythm} is read from the few texts of CAD-3 that a
 * function or a seat may state; anything else is not understood, and nothing is guessed.
 */
@NullMarked
package dev.ssc.core.rhythm;

import org.jspecify.annotations.NullMarked;

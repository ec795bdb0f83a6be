/**
 * Pictures of lifecycles. What is drawn is what the code does: the phases and commands come from an exploration of the
 * lifecycle (LIFE-9).
 */
@NullMarked
package dev.ssc.examples.diagram;

import org.jspecify.annotations.NullMarked;

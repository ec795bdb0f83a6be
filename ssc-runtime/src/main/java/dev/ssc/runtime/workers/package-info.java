/**
 * Who does what is due at a desk: threads, which look at the real time, or a hand that moves a clock of its own, for
 * tests and demonstrations.
 */
@NullMarked
package dev.ssc.runtime.workers;

import org.jspecify.annotations.NullMarked;

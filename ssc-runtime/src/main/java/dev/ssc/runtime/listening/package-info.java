/** What a host can listen to: every decision, and every change of an errand, for audit and metrics. */
@NullMarked
package dev.ssc.runtime.listening;

import org.jspecify.annotations.NullMarked;

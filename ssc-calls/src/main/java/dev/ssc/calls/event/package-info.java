/**
 * What can happen to a call. Every {@link dev.ssc.calls.event.CallEvent} is a value with all it needs, and applying it
 * neither fails nor decides (LIFE-2).
 */
@NullMarked
package dev.ssc.calls.event;

import org.jspecify.annotations.NullMarked;

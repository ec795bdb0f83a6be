/**
 * Looks at everything a call can do (LIFE-9): an alphabet of commands that stands for all of them, what makes two calls
 * alike, and what must hold of every step. A host explores calls under a policy of its own with
 * {@link dev.ssc.calls.exploration.CallExploration#under}.
 */
@NullMarked
package dev.ssc.calls.exploration;

import org.jspecify.annotations.NullMarked;

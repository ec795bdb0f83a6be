/**
 * Commands in, decisions out: a lifecycle is loaded, the command decides, and what follows from the decision is written
 * in one step with it; if another was faster, all of it is done again.
 */
@NullMarked
package dev.ssc.runtime.deciding;

import org.jspecify.annotations.NullMarked;

/** How a call ended, what was written about it, and the call that follows (CALL-LIVE-8, CALL-SUM-1, CALL-SUM-4). */
@NullMarked
package dev.ssc.calls.ending;

import org.jspecify.annotations.NullMarked;

/**
 * One person's time as counterpart of one seat. A {@link dev.ssc.core.term.Term} knows its phase, its beginning if it is
 * known, and the times it was set aside; terms read from files and terms from a lifecycle are this same value.
 */
@NullMarked
package dev.ssc.core.term;

import org.jspecify.annotations.NullMarked;

/**
 * What happens to a term. Each {@link dev.ssc.core.lifecycle.Event} carries all it needs and applies itself to the
 * {@link dev.ssc.core.term.TermState}; none decides.
 */
@NullMarked
package dev.ssc.core.term.event;

import org.jspecify.annotations.NullMarked;

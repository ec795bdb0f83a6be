/**
 * What a desk must not forget. A {@link dev.ssc.runtime.journal.Journal} keeps the accepted steps of every lifecycle, the
 * errands they asked for and the messages that came in, and writes what belongs together in one
 * {@link dev.ssc.runtime.journal.Entry}: all of it or nothing. {@link dev.ssc.runtime.journal.MemoryJournal} forgets when
 * the program ends.
 */
@NullMarked
package dev.ssc.runtime.journal;

import org.jspecify.annotations.NullMarked;

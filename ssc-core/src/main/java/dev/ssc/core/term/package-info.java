/**
 * One person's time as counterpart of one seat. A {@link dev.ssc.core.term.Term} is what everybody else asks about: its
 * phase, its beginning if it is known, and the times it was set aside. A {@link dev.ssc.core.term.TermState} is the
 * state of its lifecycle, which the commands of {@code dev.ssc.core.term.command} decide about, and gives that same
 * value; a term read from files starts its lifecycle as it was read (TERM-8). What a command must know of people and of
 * other terms comes with it as {@link dev.ssc.core.term.TermSurroundings}.
 */
@NullMarked
package dev.ssc.core.term;

import org.jspecify.annotations.NullMarked;

/**
 * What people can want of a term: each command carries its data and its rules in one file, and names the phases in
 * which it is possible. The order of {@link dev.ssc.core.term.command.TermCommand} is that of the domain's table. What a
 * command must know of people, the seat and other terms comes with it as
 * {@link dev.ssc.core.term.TermSurroundings}.
 */
@NullMarked
package dev.ssc.core.term.command;

import org.jspecify.annotations.NullMarked;

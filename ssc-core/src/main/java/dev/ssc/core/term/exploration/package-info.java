/**
 * The lifecycle of a term, explored from the commands that run (LIFE-9): the source of its table and its diagrams, and
 * the place where its invariants are held.
 */
@NullMarked
package dev.ssc.core.term.exploration;

import org.jspecify.annotations.NullMarked;

/**
 * Looks at everything a lifecycle can do (LIFE-9). An {@link dev.ssc.core.exploration.Exploration} tries every command
 * of an alphabet in every state that can be reached, up to a bound, and holds invariants against each step; what it has
 * {@link dev.ssc.core.exploration.Explored} gives the table of transitions and the
 * {@linkplain dev.ssc.core.exploration.Diagram diagrams}, so that neither can drift from the code that runs. A host can
 * explore the library's lifecycles with a policy of its own, or a lifecycle of its own.
 */
@NullMarked
package dev.ssc.core.exploration;

import org.jspecify.annotations.NullMarked;

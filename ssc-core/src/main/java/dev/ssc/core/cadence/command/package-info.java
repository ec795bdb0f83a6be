/** What somebody wants of an obligation: one {@link dev.ssc.core.cadence.command.CadenceCommand command} a file. */
@NullMarked
package dev.ssc.core.cadence.command;

import org.jspecify.annotations.NullMarked;

/**
 * What people and machines can want of a call. One command, one file: its data, the phases in which it is accepted, and
 * the rules by which it decides, in the order of the domain's document. {@link dev.ssc.calls.command.CallCommand} lists
 * them all.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package dev.ssc.calls.command;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

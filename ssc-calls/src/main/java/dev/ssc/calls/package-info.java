/**
 * The customer call as a lifecycle. {@link dev.ssc.calls.CallState} is all that a call knows, put together from parts
 * that have rules of their own; {@link dev.ssc.calls.CallPhase} is where it stands;
 * {@link dev.ssc.calls.CallDeadline} is what must be looked at next. Commands are in {@code dev.ssc.calls.command},
 * events in {@code dev.ssc.calls.event}.
 *
 * <pre>{@code
 * Lifecycle<CallState> call = Lifecycle.of(CallState.none("c1"));
 * call = call.after(call.decide(Consider.builder().ticket("123").customer("acme").build(), at));
 * }</pre>
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package dev.ssc.calls;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the call by id, and the numbers that a host can replace: {@link dev.ssc.calls.policy.CallRule} names what
 * a decision refers to, {@link dev.ssc.calls.policy.CallPolicy} is pinned when a call begins (LIFE-8, LIFE-10).
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package dev.ssc.calls.policy;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

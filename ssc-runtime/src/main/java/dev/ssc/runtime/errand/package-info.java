/**
 * Requests on their way. What a decision asks of the outside world becomes an {@link dev.ssc.runtime.errand.Errand} in
 * the same write as the decision. It is tried until it is done, given to a person as a to-do, or dropped by a person, and
 * it is never lost. The errands of one lifecycle and one {@link dev.ssc.runtime.errand.Family} of adapters are carried
 * out one after the other.
 */
@NullMarked
package dev.ssc.runtime.errand;

import org.jspecify.annotations.NullMarked;

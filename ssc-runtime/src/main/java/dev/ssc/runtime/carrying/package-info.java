/**
 * From a request to the operation of an adapter: one {@link dev.ssc.runtime.carrying.Carrier} a family, and
 * {@link dev.ssc.runtime.carrying.Dispatch}, which tries an errand once and writes down what came of it.
 */
@NullMarked
package dev.ssc.runtime.carrying;

import org.jspecify.annotations.NullMarked;

/**
 * What a call is about, and which call it is: the ticket and its customer, the markers that speak for a call
 * ({@link dev.ssc.calls.subject.Markers}), and what was agreed ({@link dev.ssc.calls.subject.Arrangement}).
 */
@NullMarked
package dev.ssc.calls.subject;

import org.jspecify.annotations.NullMarked;

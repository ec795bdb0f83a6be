/**
 * A product team asks for a counterpart (COV-4). A seat that was asked for is a small lifecycle,
 * {@link dev.ssc.core.asking.AskedSeat}: the first to {@link dev.ssc.core.asking.Ask} opens the one request, others join
 * it, and it is open until a term for the seat becomes active or it is withdrawn. Asking again later opens a new one.
 */
@NullMarked
package dev.ssc.core.asking;

import org.jspecify.annotations.NullMarked;

/**
 * The ticketing family. A {@link dev.ssc.spi.ticketing.TicketingAdapter} answers customers on their tickets and tells
 * what happens to these. It is written for systems as different as one with tags, macros and updates that may collide,
 * and one that has custom fields only; what a system cannot do is a
 * {@link dev.ssc.spi.ticketing.TicketingCapability} that its adapter declares to be missing.
 */
@NullMarked
package dev.ssc.spi.ticketing;

import org.jspecify.annotations.NullMarked;

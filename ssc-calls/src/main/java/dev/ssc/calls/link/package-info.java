/**
 * The link by which a customer books a call, and what came of it: {@link dev.ssc.calls.link.Links} has at most one open
 * link (CALL-LINK-4), {@link dev.ssc.calls.link.Bookings} remembers which bookings were this call's, so that whatever a
 * calendar tells twice or in any order is recognised (CALL-LINK-5, CALL-LINK-8).
 */
@NullMarked
package dev.ssc.calls.link;

import org.jspecify.annotations.NullMarked;

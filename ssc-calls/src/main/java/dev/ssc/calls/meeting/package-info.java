/**
 * What a call has from its booking on: its times ({@link dev.ssc.calls.meeting.Times} knows when it ends and when the
 * wrap-up begins), the pre-call message, the shared room, recording, and the help of a manager. A no-show lays a
 * {@link dev.ssc.calls.meeting.Meeting} aside whole, so that it can be taken back.
 */
@NullMarked
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
package dev.ssc.calls.meeting;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

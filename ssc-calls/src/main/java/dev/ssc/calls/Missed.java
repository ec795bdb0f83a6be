package dev.ssc.calls;

import dev.ssc.calls.link.Link;
import dev.ssc.calls.meeting.Meeting;

/**
 * A no-show that can still be taken back (CALL-LIVE-5).
 *
 * @param meeting the meeting as it was
 * @param link the link by which it was booked
 * @param phase live or wrapping up
 */
public record Missed(Meeting meeting, Link link, CallPhase phase) {}

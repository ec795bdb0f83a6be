package dev.ssc.calls.meeting;

import java.time.Instant;

/**
 * A call for the help of a manager (CALL-LIVE-6).
 *
 * @param reason why
 * @param at when
 */
public record HelpCall(HelpReason reason, Instant at) {}

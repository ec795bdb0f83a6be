/**
 * The customer's voice (VOICE-1 to VOICE-3). A {@link dev.ssc.core.voice.TicketLink} ties a ticket to a product issue; a
 * {@link dev.ssc.core.voice.VoiceLog} of links and merges says which {@link dev.ssc.core.voice.Impact} an issue has in a
 * period, what is trending, and which labels are suggested.
 */
@NullMarked
package dev.ssc.core.voice;

import org.jspecify.annotations.NullMarked;

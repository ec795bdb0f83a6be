package dev.ssc.calls.ending;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.agenda.AgendaItem;

/**
 * A further call that is proposed (CALL-SUM-4).
 *
 * @param followUpOf key of the call before it
 * @param agenda its questions: those that were left, in order
 */
public record FollowUp(String followUpOf, ImmutableList<AgendaItem> agenda) {}

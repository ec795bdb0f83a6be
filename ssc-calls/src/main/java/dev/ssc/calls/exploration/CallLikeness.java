package dev.ssc.calls.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.Missed;
import dev.ssc.calls.agenda.AgendaItem;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.ending.Outcome;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.link.LinkStatus;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.subject.Arrangement;
import dev.ssc.calls.subject.Marker;
import dev.ssc.calls.subject.Platform;
import dev.ssc.core.lifecycle.Deadline;
import java.util.Optional;

/**
 * What is left of a call when clock times, keys and counts beyond the first are taken away. Calls that are alike in this
 * differ in nothing that a rule asks for, except how far a time is off; the deadlines that are listed stand for that.
 */
record CallLikeness(
        CallPhase phase,
        ImmutableSet<Marker> markers,
        Optional<Platform> platform,
        boolean led,
        boolean needsLead,
        boolean backedUp,
        Optional<LinkStatus> link,
        ImmutableList<ItemStatus> agenda,
        Optional<MeetingLikeness> meeting,
        boolean solved,
        Optional<CallPhase> missed,
        Optional<Outcome> outcome,
        ImmutableList<String> deadlines) {

    /** What is left of a meeting. */
    record MeetingLikeness(
            boolean started, boolean joined, boolean locked, String preCall, String recording, String managerHelp) {

        static MeetingLikeness of(Meeting meeting) {
            return new MeetingLikeness(
                    meeting.times().started().isPresent(),
                    meeting.times().joined().isPresent(),
                    meeting.locked(),
                    meeting.preCall().word(),
                    meeting.recording().word(),
                    meeting.managerHelp().word());
        }
    }

    static CallLikeness of(CallState call) {
        return new CallLikeness(
                call.phase(),
                call.phase() == CallPhase.CONSIDERED ? call.markers().all() : ImmutableSet.of(),
                call.arrangement().map(Arrangement::platform),
                call.staffing().lead().isPresent(),
                call.staffing().needsLead(),
                call.staffing().backup().isPresent(),
                call.links().current().map(Link::status),
                call.agenda().items().values().stream()
                        .map(AgendaItem::status)
                        .collect(ImmutableList.toImmutableList()),
                call.meeting().map(MeetingLikeness::of),
                call.ticket().solved(),
                call.missed().map(Missed::phase),
                call.ending().map(ending -> ending.outcome()),
                call.deadlines().stream().map(Deadline::name).sorted().collect(ImmutableList.toImmutableList()));
    }
}

package dev.ssc.calls.exploration;

import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.Missed;
import dev.ssc.calls.agenda.ItemStatus;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.link.LinkStatus;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.meeting.Recording;
import dev.ssc.calls.subject.Platform;
import java.util.Optional;

/**
 * What is left of a call for a drawing: only what decides which commands are accepted in a phase, and where they lead.
 * Much less than a {@link CallLikeness}, which also keeps what an invariant asks for.
 */
record CallOutline(
        CallPhase phase,
        Optional<LinkStatus> link,
        Optional<CallPhase> missed,
        Optional<ItemStatus> item,
        boolean joined,
        boolean unlocked,
        boolean recordingAsked,
        boolean managerCalled) {

    static CallOutline of(CallState call) {
        Optional<Meeting> meeting = call.meeting();
        boolean webex = call.arrangement()
                .filter(agreed -> agreed.platform() == Platform.WEBEX)
                .isPresent();
        return new CallOutline(
                call.phase(),
                call.links().current().map(Link::status),
                call.missed().map(Missed::phase),
                call.agenda().items().values().stream()
                        .map(item -> item.status())
                        .findFirst(),
                meeting.flatMap(booked -> booked.times().joined()).isPresent(),
                webex && meeting.filter(Meeting::locked).isEmpty(),
                meeting.filter(booked -> booked.recording() != Recording.NONE).isPresent(),
                meeting.filter(booked -> booked.managerHelp().isOpen()).isPresent());
    }
}

package dev.ssc.calls;

import com.google.common.collect.Maps;
import dev.ssc.calls.agenda.AgendaItem;
import dev.ssc.calls.ending.FollowUp;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.meeting.ManagerHelp;
import dev.ssc.calls.meeting.Meeting;
import dev.ssc.calls.meeting.PreCall;
import dev.ssc.calls.meeting.Recording;
import dev.ssc.calls.meeting.Times;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call in words, numbers, times, lists and maps. */
final class CallView {

    private final CallState call;
    private final Map<String, @Nullable Object> shown = new LinkedHashMap<>();

    private CallView(CallState call) {
        this.call = call;
    }

    static Map<String, @Nullable Object> of(CallState call) {
        CallView view = new CallView(call);
        view.people();
        view.subject();
        view.link();
        view.times();
        view.preparation();
        view.course();
        view.following();
        return Collections.unmodifiableMap(view.shown);
    }

    private void people() {
        show("lead", call.staffing().lead());
        show("pair", call.staffing().pair());
        show("backup", call.staffing().backup());
        shown.put("needs-lead", call.staffing().needsLead());
        shown.put(
                "joined",
                call.meeting().flatMap(meeting -> meeting.times().joined()).isPresent());
    }

    private void subject() {
        shown.put("markers", call.markers().words());
        show("type", call.arrangement().map(agreed -> agreed.type().word()));
        show("minutes", call.arrangement().map(agreed -> agreed.length().toMinutes()));
        show("platform", call.arrangement().map(agreed -> agreed.platform().word()));
    }

    private void link() {
        show("link", call.links().current().map(CallView::link));
    }

    private static Map<String, @Nullable Object> link(Link link) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("id", link.id().orElse(null));
        shown.put("status", link.status().word());
        return Collections.unmodifiableMap(shown);
    }

    private void times() {
        Optional<Times> times = call.meeting().map(Meeting::times);
        show("start", times.map(Times::start));
        show("end", times.map(Times::end));
        show("wrap-up-at", times.map(this::wrapUpAt));
    }

    private Instant wrapUpAt(Times times) {
        return times.wrapUpAt(call.policy().wrapUpLeast(), call.policy().wrapUpMost());
    }

    private void preparation() {
        shown.put(
                "agenda",
                Maps.transformValues(
                        call.agenda().items(), item -> item.status().word()));
        shown.put(
                "pre-call",
                call.meeting().map(Meeting::preCall).orElse(PreCall.NOT_SENT).word());
    }

    private void course() {
        shown.put(
                "recording",
                call.meeting().map(Meeting::recording).orElse(Recording.NONE).word());
        shown.put(
                "manager-help",
                call.meeting()
                        .map(Meeting::managerHelp)
                        .orElse(ManagerHelp.NONE)
                        .word());
        show("outcome", call.ending().map(ending -> ending.outcome().word()));
        shown.put("no-shows", call.noShows());
    }

    private void following() {
        show("follow-up-of", call.subject().followUpOf());
        show("proposed-follow-up", call.proposedFollowUp().map(CallView::followUp));
        shown.put("ticket", call.ticket().number());
    }

    private static Map<String, Object> followUp(FollowUp proposed) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("follow-up-of", proposed.followUpOf());
        shown.put("agenda", proposed.agenda().stream().map(AgendaItem::item).toList());
        return Collections.unmodifiableMap(shown);
    }

    private void show(String name, Optional<?> value) {
        shown.put(name, value.orElse(null));
    }
}

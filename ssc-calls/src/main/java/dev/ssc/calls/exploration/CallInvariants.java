package dev.ssc.calls.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.ssc.calls.CallDeadline;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.link.LinkStatus;
import dev.ssc.core.exploration.Invariant;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Step;
import java.util.Objects;
import java.util.stream.Stream;

/** What holds of every step of every call, under every policy. */
final class CallInvariants {

    private static final ImmutableSet<CallPhase> UNDER_WAY = ImmutableSet.of(CallPhase.LIVE, CallPhase.WRAPPING_UP);
    private static final ImmutableSet<String> TIDYING_UP =
            ImmutableSet.of("calendar.release-slot", "calendar.revoke-link", "chat.tell");

    private static final ImmutableMap<CallDeadline, ImmutableSet<CallPhase>> ACTS_IN =
            ImmutableMap.<CallDeadline, ImmutableSet<CallPhase>>builder()
                    .put(CallDeadline.LINK_EXPIRES, ImmutableSet.of(CallPhase.OFFERED))
                    .put(CallDeadline.PRE_CALL_DUE, ImmutableSet.of(CallPhase.BOOKED))
                    .put(CallDeadline.NO_SHOW_POSSIBLE, UNDER_WAY)
                    .put(CallDeadline.WRAP_UP_DUE, ImmutableSet.of(CallPhase.LIVE))
                    .put(CallDeadline.END_OVERRUN, UNDER_WAY)
                    .put(CallDeadline.SUMMARY_REMINDER, ImmutableSet.of(CallPhase.ENDED))
                    .put(CallDeadline.SUMMARY_ESCALATION, ImmutableSet.of(CallPhase.ENDED))
                    .put(CallDeadline.MANAGER_PAGE, UNDER_WAY)
                    .buildOrThrow();

    static final ImmutableList<Invariant<CallState>> ALL = ImmutableList.of(
            Invariant.ofStates("A call has at most one open link (CALL-LINK-4)", CallInvariants::oneOpenLink),
            new Invariant<>(
                    "After a terminal phase nothing is sent but what tidies up (LIFE-4)", CallInvariants::silent),
            new Invariant<>("A link books once, and only while it is open (CALL-LINK-5)", CallInvariants::booksOnce),
            new Invariant<>(
                    "A call that took place is closed by its summary only (CALL-SUM-1)", CallInvariants::summed),
            Invariant.ofStates(
                    "A call without a lead says that it needs one (CALL-LEAD-5)", CallInvariants::asksForLead),
            Invariant.ofStates("A deadline is listed only where it can act (8.8)", CallInvariants::canAct),
            Invariant.ofStates(
                    "A booked call has a meeting, and only one that is booked or was", CallInvariants::meets),
            new Invariant<>("A rejected command leaves no trace (LIFE-3)", CallInvariants::traceless),
            new Invariant<>(
                    "A deadline that has acted is not due again by the same tick (LIFE-5)", CallInvariants::once));

    private CallInvariants() {}

    private static boolean oneOpenLink(CallState call) {
        return Stream.concat(Streams.stream(call.links().current()), call.links().former().stream())
                        .filter(Link::isOpen)
                        .count()
                <= 1;
    }

    private static boolean silent(CallState before, Step<CallState> step, CallState after) {
        return !before.phase().terminal()
                || step.decision().requests().stream().map(Request::kind).allMatch(TIDYING_UP::contains);
    }

    private static boolean booksOnce(CallState before, Step<CallState> step, CallState after) {
        boolean booked = before.phase() == CallPhase.OFFERED && after.phase() == CallPhase.BOOKED;
        return !booked
                || (before.links().current().filter(Link::isOpen).isPresent()
                        && after.links()
                                .current()
                                .map(Link::status)
                                .filter(LinkStatus.USED::equals)
                                .isPresent());
    }

    private static boolean summed(CallState before, Step<CallState> step, CallState after) {
        boolean closed = before.phase() != CallPhase.CLOSED && after.phase() == CallPhase.CLOSED;
        return !closed || (before.phase() == CallPhase.ENDED && happened(step, "summarised"));
    }

    private static boolean happened(Step<CallState> step, String event) {
        return step.decision().events().stream().anyMatch(one -> one.name().equals(event));
    }

    private static boolean asksForLead(CallState call) {
        boolean staffed =
                call.phase().compareTo(CallPhase.STAFFED) >= 0 && call.phase().compareTo(CallPhase.BOOKED) <= 0;
        return !staffed || call.staffing().lead().isPresent() || call.staffing().needsLead();
    }

    private static boolean canAct(CallState call) {
        return Stream.of(CallDeadline.values())
                .filter(deadline -> deadline.in(call).isPresent())
                .allMatch(deadline ->
                        ACTS_IN.getOrDefault(deadline, ImmutableSet.of()).contains(call.phase()));
    }

    private static boolean meets(CallState call) {
        boolean booked = call.phase() == CallPhase.BOOKED || call.phase().underWay();
        return !booked || call.meeting().isPresent();
    }

    private static boolean traceless(CallState before, Step<CallState> step, CallState after) {
        return step.decision() instanceof Accepted || Objects.equals(before, after);
    }

    private static boolean once(CallState before, Step<CallState> step, CallState after) {
        boolean ticked =
                step.decision().events().stream().anyMatch(event -> event.name().equals("deadline-met"));
        return !ticked || CallDeadline.due(after, step.at()).isEmpty();
    }
}

package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ssc.calls.CallState;
import dev.ssc.calls.lead.People;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.calls.request.Message;
import dev.ssc.calls.subject.Arrangement;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A time that was chosen for a call, by booking or moving it: what speaks against it, and what to consider. */
record NewTime(CallState call, People people, Instant start, Instant at) {

    private static final Advice NOT_IN_HOURS = new Advice(
            CallRule.CALL_LINK_7,
            "The lead does not work all through that time; find another lead with staff, or move the call.");

    Optional<Rejected<CallState>> tooSoon() {
        if (start.isBefore(at)) {
            return refused(CallRule.CALL_LINK_7, "The start " + start + " is in the past; choose a later time.");
        }
        Duration notice = call.policy().minimumNotice();
        return start.isBefore(at.plus(notice))
                ? refused(CallRule.CALL_LINK_7, "A call needs " + notice + " of notice; choose a later time.")
                : Optional.empty();
    }

    Optional<Rejected<CallState>> tooCloseToUpgrade() {
        Duration before = call.policy().upgradeReject();
        return closerToUpgradeThan(before)
                ? refused(
                        CallRule.CALL_TYPE_2,
                        "The call must start at least " + before + " before the upgrade; choose an earlier time.")
                : Optional.empty();
    }

    Optional<Boolean> leadWorks() {
        return call.staffing().lead().flatMap(lead -> people.works(lead, time()));
    }

    Optional<Advice> adviceOnUpgrade() {
        Duration before = call.policy().upgradeAdvise();
        return closerToUpgradeThan(before)
                ? Optional.of(new Advice(
                        CallRule.CALL_TYPE_2,
                        "The call starts less than " + before
                                + " before the upgrade; what it finds may come too late."))
                : Optional.empty();
    }

    static Optional<Advice> adviceOnHours(Optional<Boolean> leadWorks) {
        return leadWorks.isPresent() && !leadWorks.get() ? Optional.of(NOT_IN_HOURS) : Optional.empty();
    }

    /** Whatever was advised, the lead is told in one message. */
    Accepted<CallState> tellingLead(Accepted<CallState> decision, String booking) {
        ImmutableList<Advice> advice = decision.advice();
        return advice.isEmpty() ? decision : decision.asking(tellLead(advice, booking));
    }

    private Request tellLead(ImmutableList<Advice> advice, String booking) {
        return Telling.lead(call, Message.BOOKING_ADVICE)
                .fact("booking", booking)
                .fact("start", start)
                .fact("rules", advice.stream().map(given -> given.rule().id()).collect(ImmutableList.toImmutableList()))
                .fact("advice", advice.stream().map(Advice::message).collect(ImmutableList.toImmutableList()))
                .build();
    }

    private Range<Instant> time() {
        Duration length = call.arrangement().map(Arrangement::length).orElse(Duration.ZERO);
        return Range.closedOpen(start, start.plus(length));
    }

    private boolean closerToUpgradeThan(Duration before) {
        return call.arrangement()
                .filter(agreed -> agreed.tooCloseToUpgrade(start, before))
                .isPresent();
    }

    private static Optional<Rejected<CallState>> refused(CallRule rule, String sentence) {
        return Optional.of(Rejected.by(rule, sentence));
    }
}

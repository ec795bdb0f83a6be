package dev.ssc.core.asking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Advice;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.rule.CoverageRule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A product team asks for a counterpart, or joins those who did (COV-4).
 *
 * @param by who asks
 * @param policy where the first request of the seat is made known, and all after it (LIFE-8)
 */
public record Ask(String by, AskPolicy policy) implements AskCommand {

    private static final ImmutableSet<AskPhase> PHASES = Sets.immutableEnumSet(EnumSet.allOf(AskPhase.class));

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public ImmutableSet<AskPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<AskedSeat> decide(AskedSeat seat, Instant at) {
        if (seat.phase() == AskPhase.OPEN) {
            return Accepted.<AskedSeat>of(new RequestJoined(by, at)).advising(askedBefore(seat));
        }
        AskPolicy kept = seat.phase().begun() ? seat.policy() : policy;
        return Accepted.<AskedSeat>of(new RequestOpened(by, at, kept)).asking(requests(seat, kept));
    }

    private static Optional<Advice> askedBefore(AskedSeat seat) {
        return seat.askers().entrySet().stream()
                .findFirst()
                .map(first -> new Advice(
                        CoverageRule.COV_4,
                        first.getKey() + " asked for a counterpart of " + seat.seat() + " already, at "
                                + first.getValue() + "; you join that request."));
    }

    private ImmutableList<Request> requests(AskedSeat seat, AskPolicy where) {
        return ImmutableList.of(
                about(seat, "issue.open").fact("project", where.project()).build(),
                about(seat, "chat.tell").fact("to", where.supportChannel()).build(),
                about(seat, "chat.tell").fact("to", where.counterpartsChannel()).build());
    }

    private Request.Builder about(AskedSeat seat, String kind) {
        return Request.of(kind)
                .fact("message", "counterpart-wanted")
                .fact("seat", seat.seat())
                .fact("by", by);
    }
}

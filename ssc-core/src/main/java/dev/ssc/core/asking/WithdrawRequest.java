package dev.ssc.core.asking;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import java.time.Instant;

/**
 * A counterpart is not wanted any more (COV-4).
 *
 * @param by who says so
 */
public record WithdrawRequest(String by) implements AskCommand {

    private static final ImmutableSet<AskPhase> PHASES = Sets.immutableEnumSet(AskPhase.OPEN);

    @Override
    public String name() {
        return "withdraw-request";
    }

    @Override
    public ImmutableSet<AskPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<AskedSeat> decide(AskedSeat seat, Instant at) {
        return Accepted.of(new RequestWithdrawn(by));
    }
}

package dev.ssc.core.asking;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import java.time.Instant;

/**
 * A term for the seat became active, which is what was asked for (COV-4). The host gives this command when it has
 * accepted the approval of a term for a seat whose request is open.
 *
 * @param person key of the new counterpart
 */
public record CloseRequest(String person) implements AskCommand {

    private static final ImmutableSet<AskPhase> PHASES = Sets.immutableEnumSet(AskPhase.OPEN);

    @Override
    public String name() {
        return "close-request";
    }

    @Override
    public ImmutableSet<AskPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<AskedSeat> decide(AskedSeat seat, Instant at) {
        return Accepted.of(new RequestClosed(person));
    }
}

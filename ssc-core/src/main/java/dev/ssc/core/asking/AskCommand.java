package dev.ssc.core.asking;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Command;

/** What somebody wants of the request for a counterpart. */
public sealed interface AskCommand extends Command<AskedSeat> permits Ask, WithdrawRequest, CloseRequest {

    @Override
    ImmutableSet<AskPhase> phases();
}

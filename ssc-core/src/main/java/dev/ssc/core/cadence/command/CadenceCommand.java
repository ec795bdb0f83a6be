package dev.ssc.core.cadence.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.cadence.lifecycle.CadencePhase;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.lifecycle.Command;

/** What somebody wants of an obligation. */
public sealed interface CadenceCommand extends Command<CadenceState> permits Begin, DoAct, Pause, Resume, Tick {

    @Override
    ImmutableSet<CadencePhase> phases();
}

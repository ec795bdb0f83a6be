package dev.ssc.core.cadence.event;

import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.lifecycle.Event;

/** Something that has happened to an obligation. */
public sealed interface CadenceEvent extends Event<CadenceState>
        permits ActNoted, Begun, Paused, PeriodFulfilled, PeriodPassed, Reminded, Resumed {}

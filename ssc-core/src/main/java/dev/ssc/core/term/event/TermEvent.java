package dev.ssc.core.term.event;

import dev.ssc.core.lifecycle.Event;
import dev.ssc.core.term.TermState;

/** Something that has happened to a term. */
public sealed interface TermEvent extends Event<TermState>
        permits Adopted,
                BackfillEnded,
                Backfilled,
                BecameActive,
                Carried,
                ChangeProposed,
                Ended,
                InterestExpressed,
                ItemSettled,
                ManagerAgreed,
                ManagerDeclined,
                OnboardingFinished,
                OnboardingOpened,
                ProposalReturned,
                Returned,
                SteppedAside,
                Withdrawn {}

package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import dev.ssc.core.lifecycle.Event;

/** Something that has happened to a call. */
public sealed interface CallEvent extends Event<CallState>
        permits Agreed,
                Booked,
                Cancelled,
                Considered,
                CustomerJoined,
                DeadlineMet,
                Declined,
                Deflected,
                Ended,
                Extended,
                ItemAdded,
                ItemSettled,
                LeadDroppedOut,
                LinkAsked,
                LinkFailed,
                LinkOpened,
                LinkRevoked,
                LateLinkRefused,
                ManagerCalled,
                ManagerJoined,
                MessageNoted,
                Moved,
                NoShowRecorded,
                NoShowUndone,
                PreCallSent,
                RecordingAsked,
                RecordingSettled,
                RoomLocked,
                Staffed,
                Started,
                Summarised,
                TicketMerged,
                TicketReopened,
                TicketSolved,
                WrapUpBegun {}

package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.core.lifecycle.Command;

/** What somebody wants of a call. The commands stand here in the order of the domain's table. */
public sealed interface CallCommand extends Command<CallState>
        permits Consider,
                NoteMessage,
                Decline,
                Agree,
                Staff,
                OfferLink,
                LinkReady,
                LinkFailure,
                RevokeLink,
                Book,
                Reschedule,
                Cancel,
                AddItem,
                SettleItem,
                Deflect,
                SendPreCall,
                LockRoom,
                MergeTicket,
                SolveTicket,
                ReopenTicket,
                Start,
                CustomerJoins,
                BeginWrapUp,
                Extend,
                CallManager,
                ManagerJoins,
                AskRecording,
                SettleRecording,
                End,
                RecordNoShow,
                UndoNoShow,
                Summarise,
                LeadDropsOut,
                Tick {

    @Override
    ImmutableSet<CallPhase> phases();
}

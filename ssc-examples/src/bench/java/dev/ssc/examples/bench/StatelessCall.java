package dev.ssc.examples.bench;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.ssc.calls.CallPhase;

/**
 * The call in stateless4j: a table of phases and triggers that is built once, and a machine that changes in place. It
 * checks the phase. No data, guards, actions, requests, deadlines, history.
 */
final class StatelessCall {

    private final StateMachine<CallPhase, Trigger> machine = new StateMachine<>(CallPhase.NONE, table());

    private static StateMachineConfig<CallPhase, Trigger> table() {
        StateMachineConfig<CallPhase, Trigger> table = new StateMachineConfig<>();
        for (Trigger trigger : Trigger.values()) {
            if (trigger.staysInPhase()) {
                table.configure(trigger.from()).permitReentry(trigger);
            } else {
                table.configure(trigger.from()).permit(trigger, trigger.to());
            }
        }
        return table;
    }

    CallPhase phase() {
        return machine.getState();
    }

    void fire(Trigger trigger) {
        machine.fire(trigger);
    }
}

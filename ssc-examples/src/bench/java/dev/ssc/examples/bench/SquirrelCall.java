package dev.ssc.examples.bench;

import dev.ssc.calls.CallPhase;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/**
 * The call in squirrel-foundation: a table, and a machine that changes in place and could call methods and listeners on
 * every transition; there are none here. It checks the phase. No data, guards, requests, deadlines, history.
 */
final class SquirrelCall {

    /** The class of which squirrel makes its machines. */
    public static final class Machine extends AbstractStateMachine<Machine, CallPhase, Trigger, Object> {}

    private final Machine machine = started();

    private static Machine started() {
        StateMachineBuilder<Machine, CallPhase, Trigger, Object> table =
                StateMachineBuilderFactory.create(Machine.class, CallPhase.class, Trigger.class, Object.class);
        for (Trigger trigger : Trigger.values()) {
            if (trigger.staysInPhase()) {
                table.internalTransition().within(trigger.from()).on(trigger);
            } else {
                table.externalTransition().from(trigger.from()).to(trigger.to()).on(trigger);
            }
        }
        Machine machine = table.newStateMachine(CallPhase.NONE);
        machine.start();
        return machine;
    }

    CallPhase phase() {
        return machine.getCurrentState();
    }

    void fire(Trigger trigger) {
        machine.fire(trigger, "");
    }
}

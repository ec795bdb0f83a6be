package dev.ssc.examples.bench;

import dev.ssc.calls.CallPhase;
import java.util.EnumSet;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/**
 * The call in Spring Statemachine, without an application context: a table, and a machine that changes in place, is fed
 * with messages and can have regions, listeners and interceptors; there are none here. It checks the phase. No data,
 * guards, actions, requests, deadlines, history.
 */
final class SpringCall {

    private final StateMachine<CallPhase, Trigger> machine = started();

    private static StateMachine<CallPhase, Trigger> started() {
        try {
            StateMachineBuilder.Builder<CallPhase, Trigger> table = StateMachineBuilder.builder();
            table.configureStates().withStates().initial(CallPhase.NONE).states(EnumSet.allOf(CallPhase.class));
            for (Trigger trigger : Trigger.values()) {
                add(table, trigger);
            }
            StateMachine<CallPhase, Trigger> machine = table.build();
            machine.startReactively().block();
            return machine;
        } catch (Exception problem) {
            throw new IllegalStateException("the table is wrong", problem);
        }
    }

    // The interface declares Exception.
    private static void add(StateMachineBuilder.Builder<CallPhase, Trigger> table, Trigger trigger) throws Exception {
        if (trigger.staysInPhase()) {
            table.configureTransitions().withInternal().source(trigger.from()).event(trigger);
        } else {
            table.configureTransitions()
                    .withExternal()
                    .source(trigger.from())
                    .target(trigger.to())
                    .event(trigger);
        }
    }

    CallPhase phase() {
        return machine.getState().getId();
    }

    void fire(Trigger trigger) {
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(trigger).build()))
                .blockLast();
    }
}

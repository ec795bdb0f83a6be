package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Consider;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Calls begin, and support, customers and tickets go on with those that began last. */
final class CallsInTheStorm {

    private static final int RECENT = 40;
    private static final int LOOKS = 12;
    private static final ImmutableSet<CallPhase> NEAR_OR_HELD =
            Sets.immutableEnumSet(CallPhase.BOOKED, CallPhase.LIVE, CallPhase.WRAPPING_UP, CallPhase.ENDED);

    private final Program program;
    private final SplittableRandom random;
    private final SupportInTheStorm support;
    private final CustomersInTheStorm customers;
    private final List<String> calls = new ArrayList<>();

    CallsInTheStorm(Program program, SplittableRandom random) {
        this.program = program;
        this.random = random;
        this.support = new SupportInTheStorm(program, random.split());
        this.customers = new CustomersInTheStorm(program, random.split());
    }

    int begun() {
        return calls.size();
    }

    void act() {
        int deed = random.nextInt(68);
        if (calls.isEmpty() || deed < 8) {
            begin();
        } else if (deed < 40) {
            support.goOn(some());
        } else if (deed < 60) {
            customers.book(some());
        } else {
            customers.write(some());
        }
    }

    /** Mostly one of those that began last, sometimes an old one that is booked or was held. */
    private CallState some() {
        for (int look = 0; look < random.nextInt(LOOKS); look++) {
            CallState old = call(random.nextInt(calls.size()));
            if (NEAR_OR_HELD.contains(old.phase())) {
                return old;
            }
        }
        return call(calls.size() - 1 - random.nextInt(Math.min(calls.size(), RECENT)));
    }

    private CallState call(int number) {
        return program.desk().call(calls.get(number)).state();
    }

    private void begin() {
        String name = "c" + calls.size();
        calls.add(name);
        program.outside.tickets.open("t" + name, "acme");
        program.give(desk -> desk.call(name), "support", state -> consider(state));
    }

    static Consider consider(CallState call) {
        return Consider.builder().ticket("t" + call.call()).customer("acme").build();
    }
}

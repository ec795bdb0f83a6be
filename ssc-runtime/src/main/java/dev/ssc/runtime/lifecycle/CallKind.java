package dev.ssc.runtime.lifecycle;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.Tick;
import dev.ssc.calls.link.Link;
import dev.ssc.core.lifecycle.Command;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls: found by link, booking, ticket and lead. */
public final class CallKind implements LifecycleKind<CallState> {

    CallKind() {}

    @Override
    public String word() {
        return "call";
    }

    @Override
    public CallState nothing(String name) {
        return CallState.none(name);
    }

    @Override
    public Optional<Command<CallState>> tick() {
        return Optional.of(new Tick());
    }

    @Override
    public ImmutableSet<String> names(CallState call) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        Stream.concat(call.links().current().stream(), call.links().former().stream())
                .flatMap((Link link) -> link.id().stream())
                .forEach(link -> names.add(Names.link(link)));
        call.bookings().links().keySet().forEach(booking -> names.add(Names.booking(booking)));
        call.ticket().former().forEach(number -> names.add(Names.ticket(number)));
        names.add(Names.ticket(call.ticket().number()));
        if (!call.phase().terminal()) {
            call.staffing().lead().ifPresent(lead -> names.add(Names.lead(lead)));
        }
        return names.build();
    }

    @Override
    public Optional<String> owner(CallState call) {
        return call.staffing().lead();
    }
}

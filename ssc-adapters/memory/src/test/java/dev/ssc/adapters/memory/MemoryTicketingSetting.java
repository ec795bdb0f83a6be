package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import dev.ssc.tck.TicketingSetting;
import java.time.InstantSource;
import java.util.Optional;

/** Tickets in memory, with an adapter that may lack capabilities. */
public class MemoryTicketingSetting implements TicketingSetting, MemorySetting<TicketingAdapter> {

    private final MemoryTickets world = new MemoryTickets(InstantSource.system(), TIME_LIMIT);
    private final TicketingCapability[] missing;

    public MemoryTicketingSetting(TicketingCapability... missing) {
        this.missing = missing;
    }

    @Override
    public MemoryTickets world() {
        return world;
    }

    @Override
    public TicketingAdapter connect() {
        return world.adapterWithout(missing);
    }

    @Override
    public String ticket() {
        synchronized (world) {
            String number = String.valueOf(1000 + world.tickets().size());
            world.open(number, "acme");
            return number;
        }
    }

    @Override
    public ImmutableList<String> replies(String ticket) {
        return shown(ticket).replies();
    }

    @Override
    public ImmutableList<String> tags(String ticket) {
        return shown(ticket).facts().tags().asList();
    }

    @Override
    public Optional<String> assignee(String ticket) {
        return shown(ticket).facts().assignee();
    }

    @Override
    public void customerWrites(String ticket) {
        world.customerWrites(ticket, "Any news?");
    }

    @Override
    public void supportNotes(String ticket) {
        world.supportWrites(ticket, false, "Looks like a known one.");
    }

    @Override
    public void supportReplies(String ticket) {
        world.supportWrites(ticket, true, "We look into it.");
    }

    @Override
    public String prioritise(String ticket) {
        world.prioritise(ticket, "urgent");
        return "urgent";
    }

    @Override
    public void merge(String ticket, String into) {
        world.merge(ticket, into);
    }

    @Override
    public void solve(String ticket) {
        world.solve(ticket);
    }

    @Override
    public void reopen(String ticket) {
        world.reopen(ticket);
    }

    private MemoryTicket shown(String ticket) {
        return world.find(ticket).orElseThrow();
    }
}

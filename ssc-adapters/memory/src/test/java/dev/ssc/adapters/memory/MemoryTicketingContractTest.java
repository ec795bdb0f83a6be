package dev.ssc.adapters.memory;

import dev.ssc.tck.TicketingContract;
import dev.ssc.tck.TicketingSetting;

/** The adapter in memory keeps every promise. */
class MemoryTicketingContractTest extends TicketingContract {

    @Override
    protected TicketingSetting open() {
        return new MemoryTicketingSetting();
    }
}

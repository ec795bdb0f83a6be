package dev.ssc.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.spi.ticketing.TicketingCapability;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A host knows what it can do by looking at a failure, without reading its sentence. */
class AdapterExceptionTest {

    @Test
    void aClosedAdapterHasACodeOfItsOwn() {
        AdapterException closed = AdapterException.closed("The ticket system");
        assertEquals(FailureCode.CLOSED, closed.code());
        assertEquals("The ticket system is closed; open a new one.", closed.getMessage());
        assertEquals(Optional.empty(), closed.missing());
    }

    @Test
    void whatIsMissingIsNamedAsACapability() {
        AdapterException missing = AdapterException.missing(TicketingCapability.TAGS);
        assertEquals(FailureCode.NEVER, missing.code());
        assertEquals(Optional.of(TicketingCapability.TAGS), missing.missing());
        assertEquals(Optional.empty(), missing.retryAfter());
    }

    @Test
    void whatWillNeverSucceedForAnotherReasonLacksNothing() {
        assertEquals(Optional.empty(), new AdapterException(FailureCode.NEVER, "No such ticket.").missing());
    }

    @Test
    void whoIsBusyNamesATime() {
        AdapterException busy = AdapterException.busy("Too many calls.", Duration.ofMinutes(1));
        assertEquals(FailureCode.TRY_AGAIN, busy.code());
        assertEquals(Optional.of(Duration.ofMinutes(1)), busy.retryAfter());
    }

    @Test
    void itCanBeSentAcrossProcesses() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new ObjectOutputStream(sent).writeObject(AdapterException.missing(new Capability() {
            @Override
            public String name() {
                return "TAGS";
            }

            @Override
            public String ability() {
                return "put tags on a ticket";
            }
        }));
        assertTrue(sent.size() > 0);
    }
}

package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.ssc.adapters.memory.MemoryTicketingSetting;
import dev.ssc.spi.ticketing.TicketingCapability;
import dev.ssc.tck.NotAbleException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.testkit.engine.EngineTestKit;

/** After a contract its author reads what was shown, what was declared to be missing, and what was not shown. */
@ResourceLock(Resources.SYSTEM_OUT)
class SummaryTest {

    @Test
    void whatWasNotShownIsPrintedWithItsPromises() {
        String printed = printedBy(() -> TicketingTrial.given(
                () -> new MemoryTicketingSetting(TicketingCapability.FACTS) {
                    @Override
                    public void merge(String ticket, String into) {
                        throw new NotAbleException("merge tickets");
                    }
                },
                () -> EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(TicketingTrial.class))
                        .execute()));
        assertTrue(printed.contains("TicketingTrial: "), printed);
        assertTrue(
                printed.contains(
                        "  declared no: the adapter cannot say what it knows of a ticket (FACTS) (promise 4, 5, 6, 8,"
                                + " 9, 12, 16)\n"),
                printed);
        assertTrue(
                printed.contains("  not shown: the setting cannot merge tickets (promise 13, 14, 15, 18)\n"), printed);
    }

    private static String printedBy(Runnable action) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}

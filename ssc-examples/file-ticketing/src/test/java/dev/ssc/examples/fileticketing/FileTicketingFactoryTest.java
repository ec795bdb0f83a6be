package dev.ssc.examples.fileticketing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingAdapterFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTicketingFactoryTest {

    @TempDir
    private Path folder;

    @Test
    void aHostFindsItAndWritesATicket() throws IOException {
        Files.writeString(folder.resolve("4711.txt"), "opened - acme\n");
        Configuration configuration = Configuration.of(Map.of("folder", folder.toString()));
        try (TicketingAdapter tickets = TicketingAdapterFactory.found().create("files", configuration)) {
            tickets.reply(new RequestId("call/c1#1"), "4711", new Words("See you\non \\Monday.", "See **you**"));
            tickets.tag(new RequestId("call/c1#2"), "4711", ImmutableSet.of("customer_call", "customer call"));
            assertEquals(
                    ImmutableSet.of("customer_call", "customer call"),
                    tickets.find("4711").orElseThrow().tags());
        }
        assertEquals(
                "opened - acme\nreply call/c1#1 See you\\non \\\\Monday.\ntags call/c1#2 customer_call\\ncustomer call\n",
                Files.readString(folder.resolve("4711.txt")));
    }

    @Test
    void aConfigurationThatIsWrongIsRefusedWithAllItsMistakes() {
        Configuration wrong = Configuration.of(Map.of("time-limit", "soon", "floder", "x"));
        AdapterException refused = assertThrows(
                AdapterException.class, () -> TicketingAdapterFactory.found().create("files", wrong));
        assertEquals(FailureCode.NEVER, refused.code());
        for (String part : new String[] {"\"folder\" is missing", "\"time-limit\" is not", "\"floder\" is not known"}) {
            assertTrue(String.valueOf(refused.getMessage()).contains(part), refused.getMessage());
        }
    }

    @Test
    void whatCannotBeAPathOrIsEndlessIsRefusedAndNotPrinted() {
        Configuration wrong = Configuration.of(Map.of("folder", "s3cr3t\0", "time-limit", "PT9999999999H"));
        AdapterException refused = assertThrows(
                AdapterException.class, () -> TicketingAdapterFactory.found().create("files", wrong));
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(
                sentence.contains("\"folder\" is not a path") && sentence.contains("\"time-limit\" is not"), sentence);
        assertFalse(sentence.contains("s3cr3t"), sentence);
    }

    @Test
    void aTicketNumberNamesNoOtherFile() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "opened - acme\n");
        Files.createDirectory(folder.resolve("inner"));
        Configuration inner =
                Configuration.of(Map.of("folder", folder.resolve("inner").toString()));
        try (TicketingAdapter tickets = TicketingAdapterFactory.found().create("files", inner)) {
            assertTrue(tickets.find("../secret").isEmpty());
        }
    }
}

package dev.ssc.examples.fileticketing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.RequestId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What a folder says on bad days. */
class TicketFolderTest {

    private static final Duration LIMIT = Duration.ofMillis(50);
    private static final Line HELLO = Line.reply(new RequestId("r1"), "Hello.");

    @TempDir
    private Path disk = Path.of("");

    private static FailureCode failure(Executable call) {
        return assertThrows(AdapterException.class, call).code();
    }

    private void open(String ticket) throws IOException {
        Files.writeString(disk.resolve(ticket + ".txt"), "opened - acme\n");
    }

    private static ImmutableList<String> replies(TicketFolder folder) {
        return Line.texts(folder.find("4711").orElseThrow(), "reply");
    }

    @Test
    void afterAMoveThatFailedTheSameRequestIsCarriedOutOnce() throws IOException {
        open("4711");
        TicketFolder folder = new TicketFolder(disk, LIMIT) {
            private boolean well;

            @Override
            void move(Path next, Path file) throws IOException {
                if (!well) {
                    well = true;
                    throw new IOException("no answer from the disk");
                }
                super.move(next, file);
            }
        };
        assertEquals(FailureCode.UNKNOWN_WHETHER_DONE, failure(() -> folder.add("4711", HELLO)));
        assertEquals(ImmutableList.of(), replies(folder));
        folder.add("4711", HELLO);
        folder.add("4711", HELLO);
        assertEquals(ImmutableList.of("Hello."), replies(folder));
    }

    @Test
    void nothingIsLeftBesideATicketThatWasWritten() throws IOException {
        open("4711");
        new TicketFolder(disk, LIMIT).add("4711", HELLO);
        assertFalse(Files.exists(disk.resolve("4711.lock")) || Files.exists(disk.resolve("4711.next")));
    }

    @Test
    void aFolderThatIsAwayHasLostNoTicket() throws IOException {
        TicketFolder away = new TicketFolder(disk.resolve("mount"), LIMIT);
        assertEquals(FailureCode.TRY_AGAIN, failure(() -> away.find("4711")));
        assertEquals(FailureCode.TRY_AGAIN, failure(() -> away.add("4711", HELLO)));
        assertEquals(FailureCode.TRY_AGAIN, failure(away::people));
        Files.createDirectory(disk.resolve("mount"));
        assertFalse(away.find("4711").isPresent());
        assertEquals(FailureCode.NEVER, failure(() -> away.add("4711", HELLO)));
    }

    @Test
    void aLockThatWasLeftByACrashIsNamed() throws IOException {
        open("4711");
        Files.createFile(disk.resolve("4711.lock"));
        AdapterException held =
                assertThrows(AdapterException.class, () -> new TicketFolder(disk, LIMIT).add("4711", HELLO));
        assertEquals(FailureCode.TRY_AGAIN, held.code());
        assertEquals(
                "Somebody else holds " + disk.resolve("4711.lock") + "; if nobody does, delete it.", held.getMessage());
    }
}

package dev.ssc.examples.fileticketing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.tck.TicketingContract;
import dev.ssc.tck.TicketingSetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;

/** The adapter keeps the promises of ticketing. */
class FileTicketingTest extends TicketingContract {

    @TempDir
    private Path folder;

    @Override
    protected TicketingSetting open() throws IOException {
        Files.writeString(folder.resolve("people.txt"), "tck-somebody\ntck-somebody-else\n");
        return new Folder(folder, new AtomicInteger(1000), new FaultyFolder.Controller());
    }

    /** The folder as its people see it. */
    private record Folder(Path folder, AtomicInteger numbers, FaultyFolder.Controller faults)
            implements TicketingSetting {

        @Override
        public TicketingAdapter connect() {
            return new FileTicketing(new FaultyFolder(folder, timeLimit(), faults));
        }

        @Override
        public Duration timeLimit() {
            return Duration.ofMillis(500);
        }

        @Override
        public String ticket() {
            String number = String.valueOf(numbers.incrementAndGet());
            write(number, "opened - acme");
            return number;
        }

        @Override
        public ImmutableList<String> replies(String ticket) {
            return Line.texts(read(ticket), "reply");
        }

        @Override
        public ImmutableList<String> tags(String ticket) {
            return Line.facts(ticket, read(ticket)).tags().asList();
        }

        @Override
        public Optional<String> assignee(String ticket) {
            return Line.facts(ticket, read(ticket)).assignee();
        }

        @Override
        public ImmutableSet<String> secrets() {
            return ImmutableSet.of();
        }

        @Override
        public Colleague somebodyElse() {
            return new Colleague("tck-somebody-else", "Somebody Else");
        }

        @Override
        public Colleague stranger() {
            return new Colleague("nobody", "Nobody");
        }

        @Override
        public void solve(String ticket) {
            write(ticket, "solved -");
        }

        private void write(String ticket, String line) {
            try {
                Path file = folder.resolve(ticket + ".txt");
                Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private List<Line> read(String ticket) {
            try {
                return Files.readAllLines(folder.resolve(ticket + ".txt")).stream()
                        .map(Line::read)
                        .toList();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

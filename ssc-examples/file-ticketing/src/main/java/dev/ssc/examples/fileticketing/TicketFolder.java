package dev.ssc.examples.fileticketing;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder. A file is never changed: whoever wants to add a line creates the next version beside it, which only one
 * can, and moves it into place in one step.
 */
class TicketFolder {

    private static final Duration PAUSE = Duration.ofMillis(2);

    private final Path folder;
    private final Duration timeLimit;
    private volatile boolean closed;

    TicketFolder(Path folder, Duration timeLimit) {
        this.folder = folder;
        this.timeLimit = timeLimit;
    }

    Optional<ImmutableList<Line>> find(String ticket) {
        checkOpen();
        return isNumber(ticket) ? lines(file(ticket)) : Optional.empty();
    }

    ImmutableList<String> people() {
        checkOpen();
        return texts(folder.resolve("people.txt")).orElse(ImmutableList.of());
    }

    /** Adds a line, unless the request that it is of was carried out before. */
    void add(String ticket, Line line) {
        ImmutableList<Line> before = find(ticket).orElseThrow(TicketFolder::noSuchTicket);
        if (before.stream().noneMatch(line::isOf)) {
            Path next = folder.resolve(ticket + ".next");
            reserve(next);
            replace(ticket, next, line);
        }
    }

    void checkOpen() {
        if (closed) {
            throw AdapterException.closed("The folder of tickets");
        }
    }

    void close() {
        closed = true;
    }

    /** Waits until nobody else writes. */
    void reserve(Path next) {
        long end = System.nanoTime() + timeLimit.toNanos();
        while (!reserved(next)) {
            checkOpen();
            if (System.nanoTime() > end) {
                throw new AdapterException(
                        FailureCode.TRY_AGAIN, "Somebody else writes " + next + "; if nobody does, delete it.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean reserved(Path next) {
        try {
            Files.createFile(next);
            return true;
        } catch (FileAlreadyExistsException others) {
            return false;
        } catch (IOException failure) {
            throw unusable(next, failure);
        }
    }

    /** Only one at a time is here; what the others wrote meanwhile is read again. */
    private void replace(String ticket, Path next, Line line) {
        boolean moved = false;
        try {
            ImmutableList<Line> now = lines(file(ticket)).orElseThrow(TicketFolder::noSuchTicket);
            if (now.stream().noneMatch(line::isOf)) {
                Files.writeString(next, text(now, line), StandardOpenOption.TRUNCATE_EXISTING);
                moved = true;
                move(next, file(ticket));
            }
        } catch (IOException failure) {
            throw moved ? lost(next, failure) : unusable(next, failure);
        } finally {
            if (!moved) {
                next.toFile().delete();
            }
        }
    }

    void move(Path next, Path file) throws IOException {
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String ticket) {
        return folder.resolve(ticket + ".txt");
    }

    private static boolean isNumber(String ticket) {
        return !ticket.isEmpty() && ticket.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static Optional<ImmutableList<Line>> lines(Path file) {
        return texts(file).map(texts -> texts.stream().map(Line::read).collect(ImmutableList.toImmutableList()));
    }

    private static Optional<ImmutableList<String>> texts(Path file) {
        try {
            return Optional.of(ImmutableList.copyOf(Files.readAllLines(file)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    private static String text(List<Line> before, Line line) {
        return Stream.concat(before.stream(), Stream.of(line))
                .map(Line::written)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static AdapterException noSuchTicket() {
        return new AdapterException(FailureCode.NEVER, "There is no file of that ticket; check its number.");
    }

    private static AdapterException unusable(Path file, IOException failure) {
        return new AdapterException(FailureCode.TRY_AGAIN, file + " cannot be read or written now.", failure);
    }

    private static AdapterException lost(Path file, IOException failure) {
        return new AdapterException(
                FailureCode.UNKNOWN_WHETHER_DONE, file + " was moved into place, or not; look at the ticket.", failure);
    }
}

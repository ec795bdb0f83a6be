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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder. A file is never changed: whoever wants to add a line creates a lock beside it, which only one can, writes
 * the next version, and moves it into place in one step.
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
            Path lock = folder.resolve(ticket + ".lock");
            reserve(lock);
            try {
                replace(ticket, line);
            } finally {
                free(lock);
            }
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
    void reserve(Path lock) {
        long begin = System.nanoTime();
        while (!reserved(lock)) {
            checkOpen();
            if (System.nanoTime() - begin > timeLimit.toNanos()) {
                throw new AdapterException(
                        FailureCode.TRY_AGAIN, "Somebody else holds " + lock + "; if nobody does, delete it.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean reserved(Path lock) {
        try {
            Files.createFile(lock);
            return true;
        } catch (FileAlreadyExistsException others) {
            return false;
        } catch (IOException failure) {
            throw unusable(lock, failure);
        }
    }

    /** A lock that cannot be deleted takes nothing back of what was written; whoever comes next names it. */
    private static void free(Path lock) {
        lock.toFile().delete();
    }

    /** Only one at a time is here; what the others wrote meanwhile is read again. */
    private void replace(String ticket, Line line) {
        Path next = folder.resolve(ticket + ".next");
        boolean moving = false;
        try {
            ImmutableList<Line> now = lines(file(ticket)).orElseThrow(TicketFolder::noSuchTicket);
            if (now.stream().noneMatch(line::isOf)) {
                Files.writeString(next, text(now, line));
                moving = true;
                move(next, file(ticket));
            }
        } catch (IOException failure) {
            throw moving ? lost(next, failure) : unusable(next, failure);
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

    private Optional<ImmutableList<Line>> lines(Path file) {
        return texts(file).map(texts -> texts.stream().map(Line::read).collect(ImmutableList.toImmutableList()));
    }

    /** A file that is not there is missing only if the folder is: a disk that is away has lost nothing. */
    private Optional<ImmutableList<String>> texts(Path file) {
        try {
            return Optional.of(ImmutableList.copyOf(Files.readAllLines(file)));
        } catch (NoSuchFileException missing) {
            if (!Files.isDirectory(folder)) {
                throw unusable(folder, missing);
            }
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

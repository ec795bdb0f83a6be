package dev.ssc.adapters.gitlab.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Puts new content in the place of a file, in one step or not at all (ORG-11). The content is written to a file beside
 * it, forced to the disk, and moved over it; whoever reads meanwhile sees the old content or the new one, never a part.
 * The file keeps its permissions. A symbolic link stays, and the file it leads to is replaced.
 */
public final class FileReplacement {

    private FileReplacement() {}

    /**
     * Replaces the content of a file that exists.
     *
     * @param file the file, or a symbolic link to it
     * @param content all its new bytes
     * @throws IOException if it cannot be replaced; the file then has its old content, and nothing is left beside it.
     *     Only if the disk fails while it notes the move it may be either content
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path target = file.toRealPath();
        refuseUnlessWritable(target);
        Path beside = Files.createTempFile(target.resolveSibling(""), "." + target.getFileName() + ".", ".tmp");
        try {
            write(beside, content);
            copyPermissions(target, beside);
            move(beside, target);
        } catch (IOException | RuntimeException e) {
            delete(beside, e);
            throw e;
        }
    }

    private static void refuseUnlessWritable(Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            throw new NoSuchFileException(target.toString(), null, "this is not a file; give the path of one");
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (isPosix(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** The folder is opened first: what can be refused is refused before anything has moved. */
    private static void move(Path from, Path to) throws IOException {
        if (!isPosix(to)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try (FileChannel folder = FileChannel.open(to.resolveSibling(""), StandardOpenOption.READ)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            folder.force(true);
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void delete(Path file, Exception why) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}

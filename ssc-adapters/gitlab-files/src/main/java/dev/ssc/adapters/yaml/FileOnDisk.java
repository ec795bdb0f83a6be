package dev.ssc.adapters.yaml;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A {@link SourceFile} that is read from disk. */
record FileOnDisk(String name, Path path) implements SourceFile {

    @Override
    public byte[] bytes() {
        if (isFolder()) {
            throw new UnusableFileException(name, "this is a folder; name a file");
        }
        byte[] content = read();
        if (content.length > Limits.BYTES) {
            throw tooLarge(name);
        }
        return content;
    }

    /** Never loads more than is needed to see that a file is too large. */
    private byte[] read() {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(Limits.BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new UnusableFileException(name, "there is no such file; check the path", e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static UnusableFileException tooLarge(String name) {
        return new UnusableFileException(name, "the file has more than 10 MB; give the right file, or a smaller one");
    }

    private static UnusableFileException unreadable(String name, IOException cause) {
        return new UnusableFileException(
                name, "this cannot be read (" + cause.getClass().getSimpleName() + "); check who may read it", cause);
    }

    @Override
    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    @Override
    public ImmutableList<SourceFile> files(String ending) {
        if (!isFolder()) {
            return ImmutableList.of();
        }
        try {
            Path folder = path.toRealPath();
            FolderWalk walk = new FolderWalk(name, ending);
            Files.walkFileTree(folder, walk);
            return walk.found().stream()
                    .map(file -> inside(folder, file))
                    .sorted(comparing(SourceFile::name))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private SourceFile inside(Path folder, Path file) {
        String separator = folder.getFileSystem().getSeparator();
        String relative = folder.relativize(file).toString().replace(separator, "/");
        return new FileOnDisk(name.endsWith("/") ? name + relative : name + "/" + relative, file);
    }
}

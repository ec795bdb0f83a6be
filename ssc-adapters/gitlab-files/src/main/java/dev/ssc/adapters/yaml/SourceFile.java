package dev.ssc.adapters.yaml;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Something to read: a file or folder on disk, or a text in memory, under the name by which findings call it. */
public sealed interface SourceFile permits FileOnDisk, FileInMemory {

    /**
     * A file or folder on disk, named as the path is written.
     *
     * @param path where it is; it need not exist yet
     * @return the source
     */
    static SourceFile at(Path path) {
        return new FileOnDisk(path.toString(), path);
    }

    /**
     * A file or folder on disk under a name of its own, for example the argument as a person typed it.
     *
     * @param name how findings call it
     * @param path where it is; it need not exist yet
     * @return the source
     */
    static SourceFile at(String name, Path path) {
        return new FileOnDisk(name, path);
    }

    /**
     * A file in memory, for example a sample that comes with a program.
     *
     * @param name how findings call it
     * @param content the bytes of the file; they are copied
     * @return the source
     */
    static SourceFile of(String name, byte[] content) {
        return new FileInMemory(name, content.clone());
    }

    /**
     * A text in memory.
     *
     * @param name how findings call it
     * @param content the text of the file
     * @return the source
     */
    static SourceFile of(String name, String content) {
        return new FileInMemory(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * How findings call it.
     *
     * @return the file as it was given
     */
    String name();

    /**
     * What is in the file; at most 10 MB (1 MB is 1,048,576 bytes here).
     *
     * @return the bytes
     * @throws UnusableFileException if there is no such file, if it is a folder, cannot be read, or is larger
     */
    byte[] bytes();

    /**
     * Whether it holds files itself.
     *
     * @return true for a folder on disk
     */
    boolean isFolder();

    /**
     * The files of a folder, at any depth, sorted by their path inside the folder (compared as text, with {@code /}
     * between the parts). A link to a file counts as the file; links to folders are not followed, so that no file is
     * read twice and no circle is entered. Each is called by the folder's name and its path inside the folder.
     *
     * @param ending how the names end, for example {@code .yml}
     * @return the files; none unless it is a folder
     * @throws UnusableFileException if the folder cannot be read, or holds more than 100,000 files
     */
    ImmutableList<SourceFile> files(String ending);
}

package dev.ssc.adapters.yaml;

import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Collects the files of a folder whose names end in one way; whatever cannot be read ends the walk. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final String name;
    private final String ending;
    private final List<Path> found = new ArrayList<>();
    private int visited;

    FolderWalk(String name, String ending) {
        this.name = name;
        this.ending = ending;
    }

    List<Path> found() {
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        count();
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        count();
        if (file.getFileName().toString().endsWith(ending) && !Files.isDirectory(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void count() {
        visited++;
        if (visited > Limits.FILES) {
            throw new UnusableFileException(
                    name, "the folder holds more than " + Limits.FILES + " files; name the right folder");
        }
    }
}

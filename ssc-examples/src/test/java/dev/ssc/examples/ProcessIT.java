package dev.ssc.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Folder;
import dev.ssc.examples.console.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as people start it: as one jar, on the class path, and as modules. */
class ProcessIT {

    private static final String STAGES = "stages: {s: {section: x, groups: {g: {name: G, support: TBD}}}}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coverage --format json",
                "coverage --on 2026-03-02",
                "coverage --format html",
                "vacancies --format json",
                "org check",
                "demo",
                "--help",
                "nonsense"
            })
    @Tag("COV-1")
    void allWaysToStartSayTheSame(String command) throws Exception {
        String[] arguments = command.split(" ");
        Run here = Run.of(arguments);
        Started expected = new Started(here.exitCode(), here.out(), here.err());
        assertEquals(expected, Started.jar(arguments));
        assertEquals(expected, Started.onClassPath(arguments));
        assertEquals(expected, Started.onModulePath(arguments));
    }

    @Test
    @Tag("ORG-7")
    void modulesFindWhatTheyNeedForEveryCommand() throws Exception {
        new Folder(folder).file("stages.yml", STAGES);
        Started diff = Started.onModulePath("org", "diff", "--from", folder.toString(), "--to", folder.toString());
        assertEquals(new Started(0, "Nothing has changed.\n", ""), diff);
        Started edit =
                Started.onModulePath("org", "edit", "--stages", folder + "/stages.yml", "--group", "g", "--add", "Ana");
        assertEquals(new Started(0, STAGES.replace("TBD", "Ana"), ""), edit);
    }

    @Test
    @Tag("ORG-11")
    void everythingIsUtf8WhateverTheLocale() throws Exception {
        String stages = new Folder(folder).file("stages.yml", STAGES.replace("name: G", "name: Zoë 李"));
        Started edit = Started.jarInPosixLocale("org", "edit", "--stages", stages, "--group", "g", "--add", "Ünal 李");
        assertEquals(new Started(0, STAGES.replace("name: G", "name: Zoë 李").replace("TBD", "Ünal 李"), ""), edit);
        Started coverage = Started.jarInPosixLocale("coverage", "--stages", stages);
        assertTrue(coverage.out().contains("Zoë 李"), coverage.out());
    }

    @Test
    void aFileWithLettersOfAnyLanguageInItsNameCanBeEdited() throws Exception {
        String name = "stüfen-李.yml";
        Files.write(
                Path.of(java.net.URI.create(folder.toUri() + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8))),
                STAGES.getBytes(StandardCharsets.UTF_8));
        Started edit = Started.jarInPosixLocale(
                "org", "edit", "--stages", folder + "/" + name, "--group", "g", "--add", "Ana");
        assertEquals(new Started(0, STAGES.replace("TBD", "Ana"), ""), edit);
    }

    @Test
    void outputThatCannotBeWrittenIsSaid() throws Exception {
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec \"$0\" -jar \"$1\" coverage > /dev/full 2> \"$2\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("ssc.jar"),
                        folder + "/err")
                .start();
        assertEquals(2, process.waitFor());
        assertTrue(Files.readString(folder.resolve("err")).startsWith("The output could not be written"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing",
                "folder",
                "binary",
                "large",
                "deep",
                "deep-map",
                "aliases",
                "bomb",
                "long-key",
                "many-groups",
                "many-errors"
            })
    @Tag("ORG-2")
    void badInputIsAnsweredInALineWithLittleMemory(String kind) throws Exception {
        Path file = folder.resolve("stages.yml");
        write(kind, file);
        for (String command : new String[] {"coverage", "vacancies", "org check", "org edit --group g --add Ana"}) {
            String[] words = command.split(" ");
            String[] arguments = java.util.stream.Stream.concat(
                            java.util.Arrays.stream(words), java.util.stream.Stream.of("--stages", file.toString()))
                    .toArray(String[]::new);
            Started started = Started.jar(arguments);
            assertTrue(
                    started.exitCode() == 2 || kind.startsWith("many") || kind.equals("long-key"),
                    kind + started.err());
            assertTrue(!started.err().contains("\tat ") && !started.err().contains("This is a bug"), started.err());
            assertTrue(
                    started.exitCode() != 2
                            || (started.out().isEmpty() && started.err().lines().count() == 1),
                    started.err());
            assertTrue(started.exitCode() != 2 || started.err().startsWith(file.toString()), started.err());
        }
    }

    private static void write(String kind, Path file) throws Exception {
        switch (kind) {
            case "missing" -> {}
            case "folder" -> Files.createDirectory(file);
            case "binary" -> {
                byte[] noise = new byte[100_000];
                new Random(1).nextBytes(noise);
                Files.write(file, noise);
            }
            case "large" -> Files.writeString(file, STAGES + "# ".repeat(25 * 1024 * 1024));
            case "deep" -> Files.writeString(file, "stages: " + "[".repeat(1_000_000));
            case "deep-map" -> Files.writeString(file, "stages: " + "{a: ".repeat(1_000_000));
            case "aliases" -> Files.writeString(file, "stages: [&a x" + ", *a".repeat(51) + "]\n");
            case "bomb" -> {
                StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
                for (int i = 1; i < 12; i++) {
                    bomb.append("a")
                            .append(i)
                            .append(": &a")
                            .append(i)
                            .append(" [")
                            .append(("*a" + (i - 1) + ", ").repeat(4))
                            .append("x]\n");
                }
                Files.writeString(file, bomb.append("stages: {}\n"));
            }
            case "long-key" ->
                Files.writeString(
                        file, "stages: {s: {section: x, groups: {? " + "g".repeat(9_000_000) + " : {name: G}}}}\n");
            case "many-groups" -> {
                StringBuilder groups = new StringBuilder("stages:\n  s:\n    section: x\n    groups:\n");
                for (int i = 0; i < 200_000; i++) {
                    groups.append("      g")
                            .append(i)
                            .append(": {name: Group ")
                            .append(i)
                            .append(", support: [A]}\n");
                }
                Files.writeString(file, groups);
            }
            case "many-errors" -> {
                StringBuilder groups = new StringBuilder("stages:\n  s:\n    groups:\n");
                for (int i = 0; i < 90_000; i++) {
                    groups.append("      g").append(i).append(": {support: {}}\n");
                }
                Files.writeString(file, groups);
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }
}

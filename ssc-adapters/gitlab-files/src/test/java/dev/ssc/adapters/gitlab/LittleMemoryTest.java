package dev.ssc.adapters.gitlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssc.adapters.yaml.UnusableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worst files of almost 10 MB that we know, read by a virtual machine of its own with a heap of 256 MB. */
@Tag("ORG-2")
class LittleMemoryTest {

    private static final int ALMOST_TEN_MB = 10_000_000;

    @Test
    void millionsOfUnknownKeysAreIgnored() throws IOException, InterruptedException {
        assertEquals("1 stage, 0 findings", inLittleMemory("unknown-keys"));
    }

    @Test
    void millionsOfSectionsAreRefused() throws IOException, InterruptedException {
        assertEquals(
                "sections.yml:1: the files hold more than 1000000 texts up to here; check that they are right",
                inLittleMemory("sections"));
    }

    private static String inLittleMemory(String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LittleMemoryTest.class.getName(),
                        what)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }

    /** What runs in the small machine. */
    public static void main(String... what) {
        System.out.println(what[0].equals("sections") ? sections() : unknownKeys());
    }

    private static String unknownKeys() {
        var draft = Reads.stages(repeated("stages: {plan: {groups: {optimize: {}}}}\n", key -> "k" + key + ":\n", ""));
        return draft.stages().size() + " stage, " + draft.findings().size() + " findings";
    }

    private static String sections() {
        try {
            return Reads.sections(repeated("{", key -> Integer.toString(key, Character.MAX_RADIX) + ",", "}"))
                    .toString();
        } catch (UnusableFileException e) {
            return e.getMessage();
        }
    }

    private static String repeated(String before, IntFunction<String> each, String after) {
        StringBuilder text = new StringBuilder(before);
        for (int next = 1000; text.length() < ALMOST_TEN_MB; next++) {
            text.append(each.apply(next));
        }
        return text.append(after).toString();
    }
}

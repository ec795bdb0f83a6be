package dev.ssc.examples.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;

/**
 * A small program that a page shows.
 *
 * @param name of its class
 */
record QuotedExample(String name) {

    private static final String BEGIN = "args) {\n";

    /** What its main method does, as it is compiled. */
    String body() throws IOException {
        String source = Files.readString(
                Project.root().resolve("ssc-examples/src/main/java/dev/ssc/examples/embedding/" + name + ".java"));
        String body = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.lastIndexOf("    }\n}"));
        return body.stripTrailing().stripIndent() + "\n";
    }

    /** What a program prints. */
    static String printed(Consumer<String[]> main, String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            main.accept(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

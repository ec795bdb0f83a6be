package dev.ssc.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real process of the command, and what came of it.
 *
 * @param exitCode what it ended with
 * @param out what stands on stdout, as UTF-8
 * @param err what stands on stderr, as UTF-8
 */
record Started(int exitCode, String out, String err) {

    /** Much more than a command takes, since other things may run on the machine meanwhile. */
    private static final int PATIENCE_IN_SECONDS = 120;

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Starts the self-contained jar. */
    static Started jar(String... arguments) throws Exception {
        return java(List.of("-Xmx256m", "-jar", System.getProperty("ssc.jar")), List.of(arguments), Map.of());
    }

    /** Starts it in a locale that knows nothing but ASCII, as most containers have. */
    static Started jarInPosixLocale(String... arguments) throws Exception {
        return java(List.of("-jar", System.getProperty("ssc.jar")), List.of(arguments), Map.of("LC_ALL", "POSIX"));
    }

    /** Starts it on the class path, one jar a module. */
    static Started onClassPath(String... arguments) throws Exception {
        String path = own() + ":" + System.getProperty("ssc.mods") + "/*";
        return java(List.of("-cp", path, Main.class.getName()), List.of(arguments), Map.of());
    }

    /** Starts it on the module path, one jar a module. */
    static Started onModulePath(String... arguments) throws Exception {
        String path = own() + ":" + System.getProperty("ssc.mods");
        return java(
                List.of("-p", path, "-m", "dev.ssc.examples/" + Main.class.getName()), List.of(arguments), Map.of());
    }

    private static String own() {
        return System.getProperty("ssc.own.jar");
    }

    private static Started java(List<String> options, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("ssc", ".out");
        Path err = Files.createTempFile("ssc", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(ImmutableList.<String>builder()
                            .add(JAVA)
                            .addAll(options)
                            .addAll(arguments)
                            .build())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
            builder.environment().putAll(environment);
            return ended(builder.start(), out, err);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static Started ended(Process process, Path out, Path err) throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("not done after " + PATIENCE_IN_SECONDS + " s");
        }
        return new Started(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}

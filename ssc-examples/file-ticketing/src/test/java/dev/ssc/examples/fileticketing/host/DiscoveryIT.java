package dev.ssc.examples.fileticketing.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Adapters are found by real processes, on the class path and on the module path. */
class DiscoveryIT {

    private static final String OWN = System.getProperty("ssc.own.jar");
    private static final String MODS = System.getProperty("ssc.mods");
    private static final String OTHERS = System.getProperty("ssc.others");
    private static final String TESTS = System.getProperty("ssc.tests");

    @Test
    void modulesAreFoundByWhatTheyProvide() throws Exception {
        String path = String.join(":", OWN, MODS, OTHERS);
        List<String> shown = show(List.of("-p", path, "--add-modules", "ALL-MODULE-PATH", "-cp", TESTS), "memory");
        assertEquals(
                List.of(
                        "MemoryTicketingFactory in dev.ssc.adapters.memory",
                        "MemoryCalendarFactory in dev.ssc.adapters.memory",
                        "MemoryChatFactory in dev.ssc.adapters.memory",
                        "MemoryProjectFactory in dev.ssc.adapters.memory"),
                shown);
        assertEquals(
                "FileTicketingFactory in dev.ssc.examples.fileticketing",
                show(List.of("-p", path, "--add-modules", "ALL-MODULE-PATH", "-cp", TESTS), "files")
                        .get(0));
    }

    @Test
    void jarsAreFoundByTheirServices() throws Exception {
        String path = String.join(":", TESTS, OWN, MODS + "/*", OTHERS + "/*");
        assertEquals(
                List.of(
                        "FileTicketingFactory in null",
                        "MemoryTicketingFactory in null",
                        "There is no CalendarAdapterFactory with the id \"files\" in the class loader app; known are"
                                + " memory. Add the adapter's jar to the class path or module path.",
                        "MemoryCalendarFactory in null"),
                show(List.of("-cp", path), "files", "memory").subList(0, 4));
    }

    @Test
    void whereNothingIsFoundThatIsSaidWithWhatToAdd() throws Exception {
        String sentence = "There is no TicketingAdapterFactory with the id \"files\" in the class loader app; none was"
                + " found. Add the adapter's jar to the class path or module path.";
        assertEquals(
                sentence,
                show(List.of("-cp", TESTS + ":" + MODS + "/*"), "files").get(0));
        assertEquals(
                sentence,
                show(List.of("-p", MODS, "--add-modules", "ALL-MODULE-PATH", "-cp", TESTS), "files")
                        .get(0));
    }

    private static List<String> show(List<String> options, String... ids) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.of(
                        Stream.of(java), options.stream(), Stream.of(ShowAdapters.class.getName()), Stream.of(ids))
                .flatMap(part -> part)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the process has ended");
        assertEquals(0, process.exitValue(), out);
        return out.lines().toList();
    }
}

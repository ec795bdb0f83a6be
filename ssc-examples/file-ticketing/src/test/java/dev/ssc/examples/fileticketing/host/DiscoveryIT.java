package dev.ssc.examples.fileticketing.host;

import static dev.ssc.examples.fileticketing.host.PlugIn.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adapters are found by real processes, on the class path, on the module path, and where a host says. */
class DiscoveryIT {

    private static final String OWN = System.getProperty("ssc.own.jar");
    private static final String MODS = System.getProperty("ssc.mods");
    private static final String OTHERS = System.getProperty("ssc.others");
    private static final String TESTS = System.getProperty("ssc.tests");
    private static final String REMEDY = " Add the adapter's jar to the class path or module path.";
    private static final PlugIn TWIN = PlugIn.working("twin", "files");
    private static final PlugIn BROKEN = PlugIn.throwing("broken", "no licence");

    @TempDir
    private Path folder = Path.of("");

    private static List<String> onModulePath(Object... places) {
        return List.of("-p", path(places), "--add-modules", "ALL-MODULE-PATH", "-cp", TESTS);
    }

    private static List<String> onClassPath(Object... places) {
        return List.of("-cp", path(TESTS, path(places)));
    }

    @Test
    void modulesAreFoundByWhatTheyProvide() throws Exception {
        List<String> options = onModulePath(OWN, MODS, OTHERS);
        assertEquals(
                List.of(
                        "MemoryTicketingFactory in dev.ssc.adapters.memory",
                        "MemoryCalendarFactory in dev.ssc.adapters.memory",
                        "MemoryChatFactory in dev.ssc.adapters.memory",
                        "MemoryProjectFactory in dev.ssc.adapters.memory"),
                show(options, "here", "memory"));
        assertEquals("FileTicketingFactory in dev.ssc.examples.fileticketing", firstOf(options, "here", "files"));
    }

    @Test
    void jarsAreFoundByTheirServices() throws Exception {
        assertEquals(
                List.of(
                        "FileTicketingFactory in null",
                        "MemoryTicketingFactory in null",
                        "There is no CalendarAdapterFactory with the id \"files\" in the class loader app; known are"
                                + " memory." + REMEDY,
                        "MemoryCalendarFactory in null"),
                show(onClassPath(OWN, MODS + "/*", OTHERS + "/*"), "here", "files", "memory")
                        .subList(0, 4));
    }

    @Test
    void whereNothingIsFoundThatIsSaidWithWhatToAdd() throws Exception {
        String sentence =
                "There is no TicketingAdapterFactory with the id \"files\" in the class loader app; none was found."
                        + REMEDY;
        assertEquals(sentence, firstOf(onClassPath(MODS + "/*"), "here", "files"));
        assertEquals(sentence, firstOf(onModulePath(MODS), "here", "files"));
        assertEquals(
                sentence.replace("loader app", "loader plug-ins"),
                firstOf(onClassPath(MODS + "/*"), "loader:" + folder, "files"));
    }

    @Test
    void aHostLooksInAClassLoaderOrALayerOfItsOwn() throws Exception {
        Path place = PlugIn.working("mine", "my-tickets").in(folder, MODS);
        assertEquals("Factory in null", firstOf(onClassPath(MODS + "/*"), "loader:" + place + "/", "my-tickets"));
        assertEquals("Factory in mine", firstOf(onModulePath(MODS), "layer:" + place + ":mine", "my-tickets"));
    }

    @Test
    void twoFactoriesWithOneIdAreNamedWithWhereEachComesFrom() throws Exception {
        Path twin = TWIN.in(folder, MODS);
        for (List<String> options : List.of(onModulePath(OWN, MODS, twin), onClassPath(OWN, MODS + "/*", twin))) {
            namesBoth(twin, firstOf(options, "here", "files"));
        }
        namesBoth(twin, firstOf(onClassPath(OWN, MODS + "/*"), "loader:" + twin + "/", "files"));
        namesBoth(twin, firstOf(onModulePath(OWN, MODS), "layer:" + twin + ":twin", "files"));
    }

    private static void namesBoth(Path twin, String sentence) {
        assertTrue(sentence.startsWith("The id \"files\" is claimed by "), sentence);
        assertTrue(sentence.contains("FileTicketingFactory in file:" + OWN), sentence);
        assertTrue(sentence.contains("twin.Factory in file:" + twin), sentence);
        assertTrue(sentence.endsWith("Remove one of them."), sentence);
    }

    @Test
    void aFactoryThatCannotBeMadeHidesNobodyAndIsNamedWithItsReason() throws Exception {
        Path broken = BROKEN.in(folder, MODS);
        for (List<String> options : List.of(onModulePath(OWN, MODS, broken), onClassPath(OWN, MODS + "/*", broken))) {
            hidesNobody(show(options, "here", "files", "other"));
        }
        hidesNobody(show(onClassPath(OWN, MODS + "/*"), "loader:" + broken + "/", "files", "other"));
        hidesNobody(show(onModulePath(OWN, MODS), "layer:" + broken + ":broken", "files", "other"));
    }

    private static void hidesNobody(List<String> shown) {
        assertTrue(shown.get(0).startsWith("FileTicketingFactory in "), shown.get(0));
        String sentence = shown.get(1);
        assertTrue(sentence.startsWith("There is no TicketingAdapterFactory with the id \"other\""), sentence);
        assertTrue(sentence.contains("known are files"), sentence);
        assertTrue(sentence.contains(". Broken: ") && sentence.contains(BROKEN.factory()), sentence);
        assertTrue(sentence.contains("no licence). Repair what is broken, or add the adapter's jar"), sentence);
    }

    private static String firstOf(List<String> options, String... words) throws Exception {
        return show(options, words).get(0);
    }

    private static List<String> show(List<String> options, String... words) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.of(
                        Stream.of(java), options.stream(), Stream.of(ShowAdapters.class.getName()), Stream.of(words))
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

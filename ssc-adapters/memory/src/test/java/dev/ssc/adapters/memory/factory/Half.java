package dev.ssc.adapters.memory.factory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssc.spi.chat.ChatAdapterFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A module whose factory is named for the class path, and not in its descriptor.
 *
 * @param folder where it is compiled
 */
record Half(Path folder) {

    private static final String SOURCE = "package half; public class Factory extends " + RightFactory.class.getName()
            + " { public String id() { return \"half\"; } }";

    /** Loads its factory. */
    ChatAdapterFactory factory() throws IOException, ReflectiveOperationException {
        compile("half/Factory.java", SOURCE);
        compile("module-info.java", "module half { }");
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(ChatAdapterFactory.class.getName()), "# ours\nhalf.Factory # the only one\n");
        URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        return (ChatAdapterFactory)
                loader.loadClass("half.Factory").getConstructor().newInstance();
    }

    private void compile(String name, String source) throws IOException {
        Path file = folder.resolve("sources").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        List<String> words = Stream.of("-proc:none", "-d", folder.toString(), "-cp", path(), file.toString())
                .toList();
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new)),
                words::toString);
    }

    private static String path() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}

package dev.ssc.examples.fileticketing.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A module with one factory for tickets, written and compiled here. It states the factory in both ways, so it can be put
 * on the module path and on the class path.
 *
 * @param name of the module, and of its package
 * @param id what the factory calls itself
 * @param making what its constructor does, in Java
 */
record PlugIn(String name, String id, String making) {

    private static final String SERVICE = "dev.ssc.spi.ticketing.TicketingAdapterFactory";

    /** A factory that works. */
    static PlugIn working(String name, String id) {
        return new PlugIn(name, id, "");
    }

    /** A factory that cannot be made. */
    static PlugIn throwing(String name, String complaint) {
        return new PlugIn(name, "never-said", "throw new IllegalStateException(\"" + complaint + "\");");
    }

    /** The full name of its factory. */
    String factory() {
        return name + ".Factory";
    }

    /** Compiles it into a folder, against modules. */
    Path in(Path folder, String modulePath) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name + "-sources"));
        Path classes = Files.createDirectories(folder.resolve(name));
        Path descriptor = Files.writeString(
                sources.resolve("module-info.java"),
                "module %1$s { requires dev.ssc.spi; requires com.google.common; provides %2$s with %1$s.Factory; }"
                        .formatted(name, SERVICE));
        Path factory =
                Files.writeString(Files.createDirectories(sources.resolve(name)).resolve("Factory.java"), source());
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(SERVICE), factory());
        compile(modulePath, classes, List.of(descriptor, factory));
        return classes;
    }

    private String source() {
        return """
                package %1$s;
                public class Factory implements dev.ssc.spi.ticketing.TicketingAdapterFactory {
                    public Factory() { %3$s }
                    public String id() { return "%2$s"; }
                    public com.google.common.collect.ImmutableList<dev.ssc.spi.ConfigurationKey> configurationKeys() {
                        return com.google.common.collect.ImmutableList.of();
                    }
                    public dev.ssc.spi.ticketing.TicketingAdapter create(dev.ssc.spi.Configuration configuration) {
                        throw new UnsupportedOperationException();
                    }
                }
                """.formatted(name, id, making);
    }

    private static void compile(String modulePath, Path classes, List<Path> sources) {
        String[] words = Stream.concat(
                        Stream.of("-p", modulePath, "-d", classes.toString(), "-proc:none"),
                        sources.stream().map(Path::toString))
                .toArray(String[]::new);
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler().run(null, null, null, words),
                () -> List.of(words).toString());
    }

    /** Several folders, as java wants them. */
    static String path(Object... places) {
        return Stream.of(places).map(Object::toString).collect(Collectors.joining(File.pathSeparator));
    }
}

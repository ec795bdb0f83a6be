package dev.ssc.examples.fileticketing.host;

import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Adapters;
import dev.ssc.spi.calendar.CalendarAdapterFactory;
import dev.ssc.spi.chat.ChatAdapterFactory;
import dev.ssc.spi.project.ProjectAdapterFactory;
import dev.ssc.spi.ticketing.TicketingAdapterFactory;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A program that shows which adapters are found, and in which module each is. Its first word says where it looks: {@code
 * here}, {@code loader:FOLDER} for a class loader of its own on a folder, or {@code layer:FOLDER:MODULE} for a module
 * layer of its own.
 */
public final class ShowAdapters {

    private ShowAdapters() {}

    /** Runs. */
    public static void main(String[] words) throws IOException {
        ClassLoader loader = loader(words[0]);
        for (Adapters<?> found : List.of(
                TicketingAdapterFactory.found(loader),
                CalendarAdapterFactory.found(loader),
                ChatAdapterFactory.found(loader),
                ProjectAdapterFactory.found(loader))) {
            for (String id : List.of(words).subList(1, words.length)) {
                System.out.println(shown(found, id));
            }
        }
    }

    private static ClassLoader loader(String where) throws IOException {
        String[] parts = where.split(":");
        return switch (parts[0]) {
            case "loader" ->
                new URLClassLoader(
                        "plug-ins", new URL[] {Path.of(parts[1]).toUri().toURL()}, ClassLoader.getSystemClassLoader());
            case "layer" -> layer(Path.of(parts[1]), parts[2]).findLoader(parts[2]);
            default -> Adapters.contextLoader();
        };
    }

    private static ModuleLayer layer(Path folder, String module) {
        Configuration modules =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(folder), ModuleFinder.of(), Set.of(module));
        return ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getSystemClassLoader());
    }

    private static String shown(Adapters<?> found, String id) {
        try {
            Class<?> type = found.choose(id).getClass();
            return type.getSimpleName() + " in " + type.getModule().getName();
        } catch (AdapterException none) {
            return String.valueOf(none.getMessage());
        }
    }
}

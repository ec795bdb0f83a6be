package dev.ssc.tck;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Adapters;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a factory is named, so that hosts find it. */
record Registration(AdapterFactory<?> factory) {

    String name() {
        return factory.getClass().getName();
    }

    Family family() {
        return Family.of(factory);
    }

    ClassLoader loader() {
        return Optional.ofNullable(factory.getClass().getClassLoader()).orElseGet(Adapters::contextLoader);
    }

    /** The name of the file that names it for the class path. */
    String services() {
        return "META-INF/services/" + family().type().getName();
    }

    boolean isNamedInServices() throws IOException {
        for (URL file : Collections.list(loader().getResources(services()))) {
            if (names(file).contains(name())) {
                return true;
            }
        }
        return false;
    }

    private static ImmutableSet<String> names(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Splitter.on('#').splitToList(line).get(0))
                    .map(CharMatcher.whitespace()::trimFrom)
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    /** What the descriptor of its module provides for its family; empty if there is no descriptor. */
    Optional<ImmutableSet<String>> provided() throws URISyntaxException {
        return descriptor()
                .filter(descriptor -> !descriptor.isAutomatic())
                .map(descriptor -> descriptor.provides().stream()
                        .filter(provided ->
                                provided.service().equals(family().type().getName()))
                        .flatMap(provided -> provided.providers().stream())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private Optional<ModuleDescriptor> descriptor() throws URISyntaxException {
        Module module = factory.getClass().getModule();
        return module.isNamed() ? Optional.ofNullable(module.getDescriptor()) : descriptorOnClassPath();
    }

    /** Tests often run on the class path; the descriptor is there all the same. */
    private Optional<ModuleDescriptor> descriptorOnClassPath() throws URISyntaxException {
        CodeSource source = factory.getClass().getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        Path place = Path.of(source.getLocation().toURI());
        boolean described = !Files.isDirectory(place) || Files.exists(place.resolve("module-info.class"));
        return described ? modules(place).findFirst() : Optional.empty();
    }

    private static Stream<ModuleDescriptor> modules(Path place) {
        return ModuleFinder.of(place).findAll().stream().map(ModuleReference::descriptor);
    }
}

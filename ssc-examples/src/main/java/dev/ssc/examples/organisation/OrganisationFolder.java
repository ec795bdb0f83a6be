package dev.ssc.examples.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.examples.console.GivenPath;
import dev.ssc.examples.console.UnusableException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A folder that holds {@code stages.yml} and, if they are there, {@code sections.yml}, {@code people.yml} and
 * {@code functions.yml}.
 *
 * @param text the folder as typed
 */
record OrganisationFolder(String text) {

    private static final ImmutableList<String> OPTIONAL = ImmutableList.of("sections", "people", "functions");

    /** Reads the organisation in the folder. */
    Snapshot read() {
        if (!Files.isDirectory(GivenPath.of(text))) {
            throw new UnusableException(text + ": this is no folder; name one that holds stages.yml.");
        }
        ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
        files.put("stages", file("stages"));
        OPTIONAL.stream().filter(this::has).forEach(key -> files.put(key, file(key)));
        return OrganisationOptions.read(OrganisationOptions.FILES, files.buildOrThrow());
    }

    private boolean has(String key) {
        Path file = GivenPath.of(file(key));
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private String file(String key) {
        return (text.endsWith("/") ? text : text + "/") + key + ".yml";
    }
}

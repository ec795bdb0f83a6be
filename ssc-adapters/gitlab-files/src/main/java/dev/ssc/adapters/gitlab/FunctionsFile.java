package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.reading.FunctionDraft;
import dev.ssc.core.reading.Stated;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list of functions. Left out and reported is a function without a usable key or section, and the second one
 * with a key in its section.
 */
final class FunctionsFile {

    private static final ImmutableList<String> IDENTITY = ImmutableList.of("key", "section");

    private final EntryList list;
    private final Set<List<String>> seats = new HashSet<>();

    FunctionsFile(Reading reading) {
        this.list = new EntryList(reading, "function", IDENTITY);
    }

    ImmutableList<FunctionDraft> read(SourceFile file) {
        return list.read(file, this::function);
    }

    private Optional<FunctionDraft> function(Fields function) {
        Optional<String> key = function.usable("key").map(Stated::value);
        Optional<String> section = function.usable("section").map(Stated::value);
        if (key.isEmpty() || section.isEmpty()) {
            function.leftOut(IDENTITY);
            return Optional.empty();
        }
        if (!seats.add(List.of(section.get(), key.get()))) {
            function.leftOut("stands here a second time", "give each a key of its own");
            return Optional.empty();
        }
        return Optional.of(function(function, key.get(), section.get()));
    }

    private static FunctionDraft function(Fields function, String key, String section) {
        return new FunctionDraft(
                new Stated<>(key, function.place()),
                section,
                function.usable("name"),
                function.names("contact"),
                function.names("support"),
                function.text("frequency"),
                function.words("related"));
    }
}

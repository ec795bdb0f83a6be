package dev.ssc.examples.house;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The test classes of all modules, by the rules that their tags name. */
final class TaggedTests {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]+(?:-[A-Z]+)?-\\d+)\"\\)");
    private static final String TESTS = "src/test/java";

    private final ImmutableSetMultimap<String, String> byRule;

    private TaggedTests(ImmutableSetMultimap<String, String> byRule) {
        this.byRule = byRule;
    }

    static TaggedTests inThisProject() {
        try (Stream<Path> files = Files.walk(Project.root())) {
            ImmutableSetMultimap.Builder<String, String> byRule = ImmutableSetMultimap.builder();
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains(TESTS))
                    .sorted()
                    .forEach(file -> tags(file).forEach(rule -> byRule.put(rule, name(file))));
            return new TaggedTests(byRule.build());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ImmutableSet<String> of(String rule) {
        return byRule.get(rule);
    }

    ImmutableSet<String> rules() {
        return byRule.keySet();
    }

    private static Stream<String> tags(Path file) {
        try {
            return TAG.matcher(Files.readString(file)).results().map((MatchResult tag) -> tag.group(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}

package dev.ssc.adapters.gitlab.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.adapters.gitlab.edit.EditResult.Edited;
import dev.ssc.adapters.gitlab.edit.EditResult.Refused;
import dev.ssc.adapters.gitlab.edit.EditResult.Unchanged;
import dev.ssc.adapters.gitlab.edit.RandomStages.Form;
import dev.ssc.adapters.gitlab.edit.SupportChange.Add;
import dev.ssc.adapters.gitlab.edit.SupportChange.Remove;
import dev.ssc.core.reading.NameText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The oracle loads the text with the engine's own constructor, and knows nothing of positions. */
@Tag("ORG-11")
class StagesEditProperties {

    @Property(tries = 800)
    void addingChangesTheCounterpartsAsMeantAndNothingElse(
            @ForAll("files") RandomStages file, @ForAll("people") String name) {
        EditResult result = StagesEdit.of(file.text(), RandomStages.GROUP, new Add(name));
        List<String> before = names(file.text());
        String bare = NameText.names(name).get(0).name();

        if (before.contains(bare)) {
            assertInstanceOf(Unchanged.class, result);
            return;
        }
        String edited = assertInstanceOf(Edited.class, result).text();
        assertEquals(sorted(before, bare), sorted(names(edited)));
        assertTrue(edited.contains(name) || edited.contains(Quoting.quoted(name)));
        assertNothingElseChanged(file, edited);
    }

    @Property(tries = 800)
    void removingChangesTheCounterpartsAsMeantAndNothingElse(
            @ForAll("files") RandomStages file, @ForAll("people") String name) {
        EditResult result = StagesEdit.of(file.text(), RandomStages.GROUP, new Remove(name));
        List<String> before = names(file.text());
        String bare = NameText.names(name).get(0).name();

        if (!before.contains(bare)) {
            assertInstanceOf(Refused.class, result);
            return;
        }
        String edited = assertInstanceOf(Edited.class, result).text();
        assertEquals(without(before, bare), names(edited));
        assertNothingElseChanged(file, edited);
    }

    @Property(tries = 300)
    void whoIsAddedAndRemovedLeavesTheNamesAsTheyWere(@ForAll("files") RandomStages file) {
        String more = "Una \"New\" Iltis #1";
        String added = edited(file.text(), new Add(more));

        assertEquals(names(file.text()), names(edited(added, new Remove(more))));
    }

    @Property(tries = 300)
    void whoIsAddedToALongListAndRemovedLeavesEveryByteAsItWas(@ForAll("lists") RandomStages file) {
        String added = edited(file.text(), new Add("Una Iltis"));
        boolean appended = loadedSupport(added) instanceof Collection<?> more
                && loadedSupport(file.text()) instanceof Collection<?> less
                && !less.isEmpty()
                && more.size() > less.size();

        if (appended) {
            assertEquals(file.text(), edited(added, new Remove("Una Iltis")));
        }
    }

    @Property(tries = 300)
    void bytesAreEditedAsTheirText(@ForAll("files") RandomStages file, @ForAll("people") String name) {
        Add add = new Add(name);

        assertEquals(
                StagesEdit.of(file.text(), RandomStages.GROUP, add),
                StagesEdit.of(new Edited(file.text()).bytes(), RandomStages.GROUP, add));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whateverTheTextIsItIsEditedAsMeantOrRefused(
            @ForAll("damagedFiles") String text, @ForAll("people") String name) {
        String bare = NameText.names(name).get(0).name();
        EditResult added = StagesEdit.of(text, RandomStages.GROUP, new Add(name));
        EditResult removed = StagesEdit.of(text, RandomStages.GROUP, new Remove(name));

        if (added instanceof Edited edited) {
            assertEquals(sorted(names(text), bare), sorted(names(edited.text())));
            assertEquals(others(text), others(edited.text()));
        }
        if (removed instanceof Edited edited) {
            assertEquals(without(names(text), bare), names(edited.text()));
            assertEquals(others(text), others(edited.text()));
        }
    }

    private static List<String> without(List<String> names, String name) {
        return names.stream().filter(it -> !it.equals(name)).toList();
    }

    @Provide
    Arbitrary<RandomStages> files() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of(Form.class))
                .as(RandomStages::of);
    }

    @Provide
    Arbitrary<RandomStages> lists() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of(Form.BLOCK_LIST, Form.FLOW_LIST))
                .as(RandomStages::of);
    }

    @Provide
    Arbitrary<String> people() {
        return Combinators.combine(Arbitraries.of(RandomStages.PEOPLE), Arbitraries.of("", "", " (EMEA)"))
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> damagedFiles() {
        Arbitrary<String> damage = Arbitraries.of(
                "",
                "\n",
                "\t",
                " ",
                "#",
                "'",
                "\"",
                "[",
                "]",
                "{",
                "}",
                ",",
                ":",
                "-",
                "- ",
                "? ",
                "&a ",
                "*a",
                "!!str ",
                "|",
                "\r",
                "\u0000",
                "\ufeff",
                "\ud800",
                "---\n",
                "...\n",
                "support: X\n",
                "\"\\UFFFFFFFF\"");
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
        Arbitrary<Integer> lost = Arbitraries.integers().between(0, 3);
        return Combinators.combine(files(), place, lost, damage).as((file, where, gone, put) -> {
            String text = file.text();
            int at = (int) (where * text.length());
            return text.substring(0, at) + put + text.substring(Math.min(text.length(), at + gone));
        });
    }

    private static String edited(String text, SupportChange change) {
        return assertInstanceOf(Edited.class, StagesEdit.of(text, RandomStages.GROUP, change))
                .text();
    }

    private static void assertNothingElseChanged(RandomStages file, String edited) {
        assertTrue(edited.startsWith(file.before()), edited);
        assertTrue(edited.endsWith(file.after()), edited);
        assertEquals(others(file.text()), others(edited));
        assertEquals(file.text().contains("\r\n"), edited.contains("\r\n"));
        assertEquals(
                0, edited.replace("\r\n", "").chars().filter(c -> c == '\r').count());
        assertTrue(!file.text().contains("\r\n") || !edited.replace("\r\n", "").contains("\n"), edited);
        assertEquals(file.text().endsWith("\n"), edited.endsWith("\n"));
        assertTrue(commentLines(edited).containsAll(commentLines(file.text())), edited);
    }

    private static List<String> commentLines(String text) {
        return text.lines().filter(line -> line.strip().startsWith("#")).toList();
    }

    private static List<String> sorted(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).sorted().toList();
    }

    private static List<String> names(String text) {
        Object support = loadedSupport(text);
        List<String> names = new ArrayList<>();
        for (Object item : support instanceof Collection<?> list
                ? list
                : Optional.ofNullable(support).stream().toList()) {
            if (item instanceof String scalar) {
                NameText.names(scalar).forEach(name -> names.add(name.name()));
            }
        }
        return names;
    }

    private static @Nullable Object loadedSupport(String text) {
        return fern(load(text)).get("support");
    }

    private static Object others(String text) {
        Object all = load(text);
        fern(all).remove("support");
        return all;
    }

    private static Map<?, ?> fern(Object all) {
        Object node = all;
        for (String key : List.of("stages", "wood", "groups", "fern")) {
            node = Objects.requireNonNull(((Map<?, ?>) node).get(key));
        }
        return (Map<?, ?>) node;
    }

    private static Object load(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowNonScalarKeys(true)
                .build();
        return new Load(settings).loadFromString(text);
    }
}

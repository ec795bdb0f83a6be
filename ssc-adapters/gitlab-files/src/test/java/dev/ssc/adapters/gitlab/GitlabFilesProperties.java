package dev.ssc.adapters.gitlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.OrganisationDraft;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

@Tag("ORG-2")
class GitlabFilesProperties {

    private static final ImmutableList<Function<String, OrganisationDraft>> READERS = ImmutableList.of(
            Reads::stages, Reads::sections, Reads::people, Reads::functions, Reads::terms, Reads::requests);

    /** Whatever stands where: shapes become findings, and nothing else is thrown. */
    @Property(tries = 500)
    void everyTreeIsReadOrRefusedInEveryFile(@ForAll("trees") String yaml) {
        for (Function<String, OrganisationDraft> reader : READERS) {
            readOrRefuse(reader, yaml);
        }
    }

    @Property(tries = 500)
    void whateverStandsUnderAGroupTheGroupIsKept(@ForAll("trees") String value) {
        OrganisationDraft draft = Reads.stages("stages: {plan: {groups: {optimize: " + value + "}}}");

        assertEquals("optimize", Reads.group(draft).key().value());
        draft.findings().forEach(finding -> assertEquals(OrganisationRule.ORG_2, finding.rule()));
    }

    @Property(tries = 300)
    void arbitraryBytesAreReadOrRefused(@ForAll @Size(max = 100) byte[] bytes) {
        GitlabFiles files =
                GitlabFiles.builder().stages(SourceFile.of("f.yml", bytes)).build();
        readOrRefuse(ignored -> files.read(), "");
    }

    @Property(tries = 300)
    void everyNameOfAListIsKeptInOrder(@ForAll("names") List<String> names) {
        OrganisationDraft draft =
                Reads.stages("stages: {plan: {groups: {optimize: {support: [" + String.join(", ", names) + "]}}}}");

        assertEquals(
                names,
                ImmutableList.copyOf(Iterables.transform(Reads.group(draft).support(), stated -> stated.value())));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("Ana Bell", "Bo (EMEA)", "TBD", "Łuć Ö", "Ana & Bo", "O'Neil")
                .list();
    }

    @Provide
    Arbitrary<String> trees() {
        return Arbitraries.integers().between(0, 5).flatMap(GitlabFilesProperties::tree);
    }

    private static Arbitrary<String> tree(int depth) {
        Arbitrary<String> scalars = Arbitraries.of("Ana", "12", "true", "~", "''", "\"a b\"", "2026-01-01");
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> below = tree(depth - 1);
        return Arbitraries.oneOf(
                scalars,
                below.list().ofMaxSize(3).map(items -> "[" + String.join(", ", items) + "]"),
                Combinators.combine(keys().set().ofMaxSize(4), below.list().ofSize(4))
                        .as(GitlabFilesProperties::map));
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.of(
                "stages", "plan", "groups", "support", "name", "section", "slug", "key", "away", "from", "person",
                "seat", "phase", "aside", "days", "by", "at", "sm", "404", "~", "[x]");
    }

    private static String map(Iterable<String> keys, List<String> values) {
        StringBuilder map = new StringBuilder("{");
        int next = 0;
        for (String key : keys) {
            map.append("? ")
                    .append(key)
                    .append("\n : ")
                    .append(values.get(next++))
                    .append(", ");
        }
        return map.append('}').toString();
    }

    private static void readOrRefuse(Function<String, OrganisationDraft> reader, String yaml) {
        try {
            reader.apply(yaml)
                    .findings()
                    .forEach(finding -> assertFalse(finding.message().isBlank()));
        } catch (UnusableFileException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }
}

package dev.ssc.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Region;
import dev.ssc.core.reading.NameText.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class NameTextProperties {

    @Property
    @Tag("ORG-4")
    void theLastRegionInReadingOrderCountsHoweverManyQualifiersStandBehindAName(
            @ForAll("names") String name, @ForAll("qualifiers") List<String> qualifiers) {
        String text = name + qualifiers.stream().map(it -> " (" + it + ")").collect(Collectors.joining());
        Optional<Region> last = qualifiers.stream()
                .flatMap(it -> Region.named(it.strip()).stream())
                .reduce((first, second) -> second);

        assertEquals(ImmutableList.of(new Name(name, last)), NameText.names(text));
    }

    @Property
    @Tag("ORG-5")
    void peopleJoinedByASeparatorAreReadInTheirOrder(
            @ForAll("manyNames") List<String> names, @ForAll("separators") String separator) {
        List<Name> read = NameText.names(String.join(separator, names));

        assertEquals(names, read.stream().map(Name::name).toList());
    }

    @Property
    @Tag("ORG-4")
    @Tag("ORG-5")
    void whateverIsReadIsTrimmedNotBlankAndReadsAsItself(@ForAll("texts") String text) {
        for (Name name : NameText.names(text)) {
            assertEquals(CharMatcher.whitespace().trimFrom(name.name()), name.name());
            assertEquals(ImmutableList.of(new Name(name.name(), Optional.empty())), NameText.names(name.name()));
        }
    }

    @Property
    @Tag("ORG-2")
    @Tag("ORG-4")
    void aPlaceholderStaysNobodyBehindAnyQualifiers(
            @ForAll("placeholders") String placeholder, @ForAll("qualifiers") List<String> qualifiers) {
        String text =
                placeholder + qualifiers.stream().map(it -> "(" + it + ")").collect(Collectors.joining());

        assertTrue(NameText.isPlaceholder(text));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("Ana Ulm", "Bo", "Zoë d'Ebo", "İnci Işık", "Ana (Bee)", "A/B", "😀 Ulm", "TBD?");
    }

    @Provide
    Arbitrary<List<String>> manyNames() {
        return names().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ", ", " , ", " / ", "  /  ", "\u00a0/ ", ", TBD,", " / tbh / ");
    }

    @Provide
    Arbitrary<List<String>> qualifiers() {
        Arbitrary<String> known = Arbitraries.of(
                "Acting", "interim", "LIFE SUPPORT", "EMEA", "amer", "Apac", "US Public Sector", " emea ");
        return known.list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> placeholders() {
        return Arbitraries.of("", " ", "TBD", "tbh ", "\u00a0Tbd");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> token =
                Arbitraries.of("Ana", "TBD", "(EMEA)", "(Bee)", " ", "/", ",", "(", ")", "\u00a0", "(acting)", "é");
        return Combinators.combine(token.list().ofMaxSize(10), Arbitraries.of("", " "))
                .as((tokens, glue) -> String.join(glue, tokens));
    }
}

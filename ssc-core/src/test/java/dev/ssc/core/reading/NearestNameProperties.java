package dev.ssc.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

@Tag("ORG-6")
class NearestNameProperties {

    @Example
    void caseAccentsAndPunctuationDoNotCount() {
        assertEquals(Optional.of("Ána-Maria O'Ulm"), nearest("ANAMARIA oulm", "Ána-Maria O'Ulm", "Bo Elm"));
    }

    @Example
    void allWordsOfTheShorterInTheLongerAreNear() {
        assertEquals(Optional.of("Ana Maria Ulm"), nearest("Ana Ulm", "Ana Maria Ulm", "Bo Elm"));
        assertEquals(Optional.of("Ana Ulm"), nearest("Ulm Ana Maria", "Ana Ulm", "Bo Elm"));
    }

    @Example
    void oneWordAloneIsNotNear() {
        assertEquals(Optional.empty(), nearest("Ana", "Ana Maria Ulm"));
    }

    @Example
    void threeLettersAreTooMany() {
        assertEquals(Optional.of("Bram Elm"), nearest("Bran Elms", "Bram Elm"));
        assertEquals(Optional.empty(), nearest("Brand Elms", "Bram Elm"));
    }

    @Example
    void ofSeveralTheNearestThenTheFirstByName() {
        assertEquals(Optional.of("Ana Alm"), nearest("Ana Olm", "Ana Ulm", "Ana Alm", "Ana Elms"));
    }

    @Property
    void theIndexFindsWhatComparingWithEveryNameFinds(
            @ForAll("names") String wanted, @ForAll @Size(max = 12) List<@From("names") String> known) {
        assertEquals(naive(wanted, Set.copyOf(known)), new NearestName(known).to(wanted));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("abé-").ofMinLength(0).ofMaxLength(5);
        return word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    private static Optional<String> nearest(String wanted, String... known) {
        return new NearestName(List.of(known)).to(wanted);
    }

    private static Optional<String> naive(String wanted, Set<String> known) {
        return known.stream()
                .filter(name -> distance(name, wanted) <= 2 || contained(words(name), words(wanted)))
                .min(Comparator.comparingInt((String name) -> distance(name, wanted))
                        .thenComparing(name -> name));
    }

    private static int distance(String one, String other) {
        return EditDistance.between(fold(one), fold(other));
    }

    private static boolean contained(Set<String> one, Set<String> other) {
        Set<String> shorter = one.size() <= other.size() ? one : other;
        return shorter.size() >= 2 && (shorter == one ? other : one).containsAll(shorter);
    }

    private static Set<String> words(String name) {
        return fold(name).isEmpty() ? Set.of() : Set.copyOf(List.of(fold(name).split(" ")));
    }

    private static String fold(String name) {
        return name.replace("é", "e").replace("-", "").replaceAll(" +", " ").strip();
    }
}

package dev.ssc.core.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Seat;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("UPD-1")
class UpdateHeadingProperties {

    @Property(tries = 500)
    void writingThenReadingGivesTheSame(
            @ForAll("names") String name, @ForAll("versions") ReleaseVersion version, @ForAll String text) {
        Optional<UpdateHeading> heading = UpdateHeading.of(name, version);
        Optional<HeadedText> read = heading.flatMap(written -> UpdateHeading.parse(written.format() + text));

        assertEquals(
                heading.map(written -> new HeadedText(
                        UpdateHeading.of(written.group().replace('_', ' '), version)
                                .orElseThrow(),
                        text.strip())),
                read);
        read.ifPresent(headed -> assertEquals(true, headed.heading().names(group(name))));
    }

    private static Group group(String name) {
        return Group.builder().seat(new Seat.OfGroup("plan", "fern")).name(name).build();
    }

    /** Made of what headings are made of. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "a", "B", " ", "_", ":", "::", ": GitLab", "GitLab", "1.2.3", "]", "[SSC Update: ", "\n", "ı")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<ReleaseVersion> versions() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 30);
        return Combinators.combine(number, number, number)
                .as((major, minor, patch) -> new ReleaseVersion(major + "." + minor + "." + patch));
    }
}

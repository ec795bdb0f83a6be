package dev.ssc.core.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
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
import net.jqwik.api.constraints.Size;

@Tag("CAD-3")
class RhythmProperties {

    /**
     * A part and how it is written.
     *
     * @param text what somebody writes
     * @param part what it means
     */
    record Written(String text, RhythmPart part) {}

    @Property
    void noTextFailsAndNoneIsGuessedAfterAStrangeBeginning(@ForAll String text) {
        Optional<Rhythm> rhythm = Rhythm.parse(text);

        assertEquals(rhythm, Rhythm.parse(" " + text + "\t"));
        assertEquals(Optional.empty(), Rhythm.parse("?" + text));
    }

    @Property
    void fragmentsOfTheGrammarInAnyOrderNeverFail(@ForAll("fragments") List<String> fragments) {
        String text = String.join("", fragments);

        for (RhythmPart part : Rhythm.parse(text).map(Rhythm::parts).orElse(ImmutableList.of())) {
            assertEquals(CharMatcher.whitespace().trimFrom(part.text()), part.text());
            assertTrue(text.contains(part.text()));
        }
    }

    @Property
    void whatIsWrittenIsReadInOrder(
            @ForAll("parts") @Size(max = 4) List<Written> parts, @ForAll("pluses") String plus) {
        String text = parts.stream().map(Written::text).collect(Collectors.joining(plus));

        assertEquals(
                Optional.of(new Rhythm(parts.stream().map(Written::part).collect(ImmutableList.toImmutableList()))),
                Rhythm.parse(text));
    }

    @Property
    void theCaseChangesOnlyTheWords(@ForAll("parts") @Size(min = 1, max = 4) List<Written> parts) {
        String text = parts.stream().map(Written::text).collect(Collectors.joining(" + "));

        assertEquals(withoutWords(Rhythm.parse(text)), withoutWords(Rhythm.parse(Ascii.toUpperCase(text))));
    }

    @Provide
    Arbitrary<List<String>> fragments() {
        return Arbitraries.of(
                        "once",
                        "per",
                        "week",
                        "month",
                        "quarter",
                        "1x",
                        "Wk",
                        "Qtr",
                        "weekly",
                        "monthly",
                        "on",
                        "Fri",
                        "N/A",
                        "+",
                        " + ",
                        " ",
                        "\t",
                        "\u00a0",
                        "\n",
                        "join",
                        "\u0131",
                        "\uD83D\uDE00",
                        "\uD83D")
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Written>> parts() {
        return Combinators.combine(beginnings(), days(), words())
                .as(RhythmProperties::written)
                .list();
    }

    @Provide
    Arbitrary<String> pluses() {
        return Arbitraries.of(" + ", "  +  ", "\t+\u00a0", "\n+\n");
    }

    private static Written written(Written beginning, Optional<DayOfWeek> day, String words) {
        Every every = beginning.part().every();
        Optional<DayOfWeek> onDay = day.filter(named -> every == Every.WEEK);
        String text = beginning.text()
                + onDay.map(named -> " on " + named.name().substring(0, 3)).orElse("")
                + (words.isEmpty() ? "" : " " + words);
        return new Written(text, new RhythmPart(every, onDay, words));
    }

    private static Arbitrary<Written> beginnings() {
        return Arbitraries.of(
                beginning("once per week", Every.WEEK),
                beginning("1x Wk", Every.WEEK),
                beginning("weekly", Every.WEEK),
                beginning("once per month", Every.MONTH),
                beginning("1x Month", Every.MONTH),
                beginning("monthly", Every.MONTH),
                beginning("once per quarter", Every.QUARTER),
                beginning("1x Qtr", Every.QUARTER),
                beginning("quarterly", Every.QUARTER));
    }

    private static Written beginning(String text, Every every) {
        return new Written(text, new RhythmPart(every, Optional.empty(), ""));
    }

    private static Arbitrary<Optional<DayOfWeek>> days() {
        return Arbitraries.of(DayOfWeek.class).optional();
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                "", "join EMEA scrum", "on budget", "on Friday", "with \u0131 and \u00e9", "N/A", "weekly");
    }

    private static Optional<List<RhythmPart>> withoutWords(Optional<Rhythm> rhythm) {
        return rhythm.map(read -> read.parts().stream()
                .map(part -> new RhythmPart(part.every(), part.day(), ""))
                .toList());
    }
}

package dev.ssc.core.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Seat;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("UPD-1")
class UpdateHeadingTest {

    private static final ReleaseVersion VERSION = new ReleaseVersion("17.1.0");

    private static Group group(String name) {
        return Group.builder().seat(new Seat.OfGroup("plan", "fern")).name(name).build();
    }

    @ParameterizedTest
    @CsvSource({
        "[SSC Update: Fern: GitLab17.1.0], Fern, 17.1.0, ''",
        "[SSC Update: Fern: GitLab 17.1.0] Hello, Fern, 17.1.0, Hello",
        "[SSC Update: Source_Code: GitLab17.1.0]Hello, Source Code, 17.1.0, Hello",
        "'[SSC Update: Source Code: GitLab17.1.0]\n\n two \n lines \n', Source Code, 17.1.0, 'two \n lines'",
        "[SSC Update: Plan:Fern: GitLab17.1.0], Plan:Fern, 17.1.0, ''",
        "[SSC Update: Verify::Runner: GitLab17.1.0], Verify::Runner, 17.1.0, ''",
        "[SSC Update: Fern: GitLab Duo: GitLab17.1.0], Fern: GitLab Duo, 17.1.0, ''",
        "[SSC Update: Fern: GitLab1.2.3: GitLab17.1.0], Fern: GitLab1.2.3, 17.1.0, ''",
        "[SSC Update: Fern:: GitLab17.1.0], Fern:, 17.1.0, ''",
        "[SSC Update: A [B]: GitLab17.1.0], A [B], 17.1.0, ''",
        "[SSC Update: A: GitLab17.1.0] see [SSC Update: B: GitLab16.1.0], A, 17.1.0, see [SSC Update: B: GitLab16.1.0]",
        "[SSC Update: Fern: GitLab007.01.123456789012345678901234567890], Fern, 007.01.123456789012345678901234567890, ''",
    })
    void aHeadingIsRead(String text, String name, String version, String rest) {
        HeadedText read = UpdateHeading.parse(text).orElseThrow();

        assertEquals(new UpdateHeading(name, new ReleaseVersion(version)), read.heading());
        assertEquals(rest, read.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello",
                " [SSC Update: Fern: GitLab17.1.0]",
                "Re: [SSC Update: Fern: GitLab17.1.0]",
                "[SSC Update: Fern: GitLab17.1]",
                "[SSC Update: Fern: GitLab17.1.0.0]",
                "[SSC Update: Fern: GitLab17.1.x]",
                "[SSC Update: Fern: GitLab17.1.0-ee]",
                "[SSC Update: Fern: GitLab  17.1.0]",
                "[SSC Update: Fern: GitLab17.1.0 ]",
                "[SSC Update: Fern: Gitlab17.1.0]",
                "[SSC Update: Fern: 17.1.0]",
                "[SSC Update: Fern GitLab17.1.0]",
                "[SSC Update:Fern: GitLab17.1.0]",
                "[SSC Update:  Fern: GitLab17.1.0]",
                "[SSC Update: Fern : GitLab17.1.0]",
                "[SSC Update: Fern:GitLab17.1.0]",
                "[ssc update: Fern: GitLab17.1.0]",
                "[SSC_Update: Fern: GitLab17.1.0]",
                "[SSC Update: : GitLab17.1.0]",
                "[SSC Update: _: GitLab17.1.0]",
                "[SSC Update: Fe\nrn: GitLab17.1.0]",
                "[SSC Update: Fern: GitLab17.1.0",
                "SSC Update: Fern: GitLab17.1.0]",
                "[SSC Update: Fern: GitLab\u0661\u0667.1.0]",
            })
    void whatIsNotInTheFormIsNoHeading(String text) {
        assertEquals(Optional.empty(), UpdateHeading.parse(text));
    }

    @Test
    void aHeadingIsWrittenInExactlyOneForm() {
        assertEquals(
                "[SSC Update: Source Code: GitLab17.1.0]",
                UpdateHeading.of("Source Code", VERSION).orElseThrow().format());
        assertEquals(
                "[SSC Update: source_code: GitLab17.1.0]",
                UpdateHeading.of(" source_code ", VERSION).orElseThrow().format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "_", "a\nb", "a\rb", "a\u2028b", "a: GitLab1.2.3]"})
    void aNameThatCannotStandInAHeadingIsRefused(String name) {
        assertEquals(Optional.empty(), UpdateHeading.of(name, VERSION));
        assertThrows(IllegalArgumentException.class, () -> new UpdateHeading(name, VERSION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "17.1", "17.1.0.0", "17.1.", "v17.1.0", "17.1.0 ", "17.-1.0", "\u0661.1.0"})
    void aVersionIsThreeNumbers(String text) {
        assertEquals(Optional.empty(), ReleaseVersion.parse(text));
        assertThrows(IllegalArgumentException.class, () -> new ReleaseVersion(text));
    }

    @Test
    void aGroupIsMatchedWithUnderscoresAndBlanksAlike() {
        UpdateHeading heading = UpdateHeading.parse("[SSC Update: open_source: GitLab17.1.0]")
                .orElseThrow()
                .heading();

        assertTrue(heading.names(group("open_source")));
        assertTrue(heading.names(group("open source")));
        assertFalse(heading.names(group("opensource")));
        assertFalse(heading.names(group("Open Source")));
    }
}

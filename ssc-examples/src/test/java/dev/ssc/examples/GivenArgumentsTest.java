package dev.ssc.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenArgumentsTest {

    private static final byte[] PROCESS =
            "java\0-jar\0ssc.jar\0org\0edit\0--add\0Zoë 李\0--group\0\0".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatJavaCouldNotDecodeIsReadAgain() {
        assertEquals(
                Optional.of(List.of("org", "edit", "--add", "Zoë 李", "--group", "")),
                GivenArguments.recovered(
                        List.of("org", "edit", "--add", "Zo\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD", "--group", ""), PROCESS));
    }

    @Test
    void aProcessWithOtherArgumentsIsNotAsked() {
        assertEquals(
                Optional.empty(),
                GivenArguments.recovered(List.of("org", "edit", "--remove", "Zo\uFFFD\uFFFD"), PROCESS));
    }

    @Test
    void moreArgumentsThanTheProcessHasAreNotLookedFor() {
        assertEquals(
                Optional.empty(),
                GivenArguments.recovered(List.of("a", "\uFFFD"), "\0".getBytes(StandardCharsets.UTF_8)));
    }
}

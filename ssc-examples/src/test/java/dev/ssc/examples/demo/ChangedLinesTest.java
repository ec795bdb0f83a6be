package dev.ssc.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChangedLinesTest {

    @Test
    void onlyTheLinesBetweenTheFirstAndTheLastDifferenceAreShown() {
        assertEquals("line 2\n- b\n+ x\n+ y\n", ChangedLines.between("a\nb\nc\n", "a\n x\n y\nc\n"));
    }

    @Test
    void ofTwoEqualLinesTheSecondIsTheOneThatIsGone() {
        assertEquals("line 3\n- b\n", ChangedLines.between("a\nb\nb\n", "a\nb\n"));
    }
}

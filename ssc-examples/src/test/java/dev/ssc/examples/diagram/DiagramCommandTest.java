package dev.ssc.examples.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.examples.console.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIFE-9")
class DiagramCommandTest {

    @Test
    void aTermIsDrawnForMermaidUnlessAnotherFormatIsAskedFor() {
        Run run = Run.of("diagram", "term");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("stateDiagram-v2\n"), run.out());
        assertTrue(run.out().contains("proposed --> active : approve\n"), run.out());
        assertEquals(run.out(), Run.of("diagram", "term", "--format", "mermaid").out());
    }

    @Test
    void aTermIsDrawnForGraphviz() {
        Run run = Run.of("diagram", "term", "--format", "dot");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("digraph "), run.out());
    }

    @Test
    void aTermIsDrawnAsAPicture() {
        Run run = Run.of("diagram", "term", "--format", "svg");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("<svg "), run.out());
    }

    @Test
    void nothingElseCanBeDrawn() {
        assertEquals(2, Run.of("diagram", "door").exitCode());
        assertEquals(2, Run.of("diagram").exitCode());
        assertEquals(2, Run.of("diagram", "term", "--format", "png").exitCode());
    }
}

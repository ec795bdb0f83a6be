package dev.ssc.examples.diagram;

import dev.ssc.core.exploration.Diagram;
import java.util.Locale;
import java.util.function.Function;

/** How a diagram is written. */
public enum DiagramFormat {
    /** For Mermaid, which most tools for Markdown draw. */
    MERMAID(Diagram::mermaid),
    /** For Graphviz. */
    DOT(Diagram::dot),
    /** A picture that needs no tool. */
    SVG(Diagram::svg);

    private final transient Function<Diagram, String> write;

    DiagramFormat(Function<Diagram, String> write) {
        this.write = write;
    }

    String written(Diagram diagram) {
        return write.apply(diagram);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

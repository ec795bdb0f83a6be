package dev.ssc.examples.house;

import dev.ssc.core.exploration.Diagram;
import dev.ssc.core.exploration.Explored;

/** The page of a lifecycle: how much of it was explored, its diagram and its transitions. */
final class LifecyclePage {

    private static final String PAGE = """
            # %s

            Generated from the code; do not edit. %s

            An exploration under the default policy looked at %d states and tried %d commands in them%s. It found %d
            transitions. What follows is every change of phase among them; a command that is not listed for a phase was not accepted there. The
            same diagram as a picture: [%s](%s).

            ```mermaid
            %s```

            ## Transitions

            A command may lead to more than one phase; what it carries and what was before decide.

            %s""";

    private LifecyclePage() {}

    static String of(String title, String introduction, Explored<?> explored, String picture) {
        Diagram diagram = Diagram.of(explored);
        return PAGE.formatted(
                title,
                introduction,
                explored.states(),
                explored.steps(),
                explored.complete() ? ", which is all there are" : "",
                explored.transitions().size(),
                picture,
                picture,
                diagram.mermaid(),
                diagram.table());
    }
}

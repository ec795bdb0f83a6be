package dev.ssc.core.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import dev.ssc.core.lifecycle.Phase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The phases of a lifecycle and the commands that lead from one to the next, as an exploration has found them, written
 * for a machine that draws or for a person who reads. Phases stand in their own order, commands in alphabetical order,
 * so that the same lifecycle always gives the same text.
 */
public final class Diagram {

    private final ImmutableList<Phase> phases;
    private final ImmutableSortedMap<Arrow, Set<String>> arrows;

    /** From one phase to another, or to itself. */
    record Arrow(Phase from, Phase to) implements Comparable<Arrow> {

        boolean loop() {
            return from.equals(to);
        }

        @Override
        public int compareTo(Arrow other) {
            int byFrom = Integer.compare(position(from), position(other.from));
            return byFrom != 0 ? byFrom : Integer.compare(position(to), position(other.to));
        }
    }

    private Diagram(ImmutableList<Phase> phases, ImmutableSortedMap<Arrow, Set<String>> arrows) {
        this.phases = phases;
        this.arrows = arrows;
    }

    /**
     * The diagram of what was explored.
     *
     * @param explored the phases and transitions
     * @return the diagram
     */
    public static Diagram of(Explored<?> explored) {
        Map<Arrow, Set<String>> arrows = new LinkedHashMap<>();
        for (Transition transition : explored.transitions()) {
            arrows.computeIfAbsent(new Arrow(transition.from(), transition.to()), arrow -> new LinkedHashSet<>())
                    .add(transition.command());
        }
        return new Diagram(
                explored.phases().stream()
                        .sorted((one, other) -> Integer.compare(position(one), position(other)))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableSortedMap.copyOf(arrows));
    }

    private static int position(Phase phase) {
        return phase instanceof Enum<?> constant ? constant.ordinal() : 0;
    }

    ImmutableList<Phase> phases() {
        return phases;
    }

    ImmutableSortedMap<Arrow, Set<String>> arrows() {
        return arrows;
    }

    static String label(Collection<String> commands, String separator) {
        return String.join(separator, Ordering.natural().sortedCopy(commands));
    }

    /**
     * The table of transitions in Markdown: a line a command and phase, with the phases it can lead to.
     *
     * @return a table with a head, each line ended by a line feed
     */
    public String table() {
        Map<String, Map<Phase, Set<Phase>>> byCommand = new TreeMap<>();
        arrows.forEach((arrow, commands) -> commands.forEach(command -> byCommand
                .computeIfAbsent(command, name -> new LinkedHashMap<>())
                .computeIfAbsent(arrow.from(), phase -> new LinkedHashSet<>())
                .add(arrow.to())));
        StringBuilder table = new StringBuilder("| command | in | leads to |\n|---|---|---|\n");
        byCommand.forEach((command, ways) -> ways.forEach((from, to) -> table.append("| `" + command + "` | "
                + shown(from) + " | " + to.stream().map(Diagram::shown).collect(Collectors.joining(", ")) + " |\n")));
        return table.toString();
    }

    /**
     * The diagram as Mermaid draws it.
     *
     * @return a {@code stateDiagram-v2}, each line ended by a line feed
     */
    public String mermaid() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        phases.stream()
                .filter(Phase::begun)
                .forEach(phase -> text.append("    state \"" + phase.word() + "\" as " + id(phase) + "\n"));
        arrows.forEach((arrow, commands) -> text.append(
                "    " + mermaidEnd(arrow.from()) + " --> " + id(arrow.to()) + " : " + label(commands, ", ") + "\n"));
        phases.stream().filter(Phase::terminal).forEach(phase -> text.append("    " + id(phase) + " --> [*]\n"));
        return text.toString();
    }

    /**
     * The diagram as Graphviz draws it.
     *
     * @return a {@code digraph}, each line ended by a line feed
     */
    public String dot() {
        StringBuilder text = new StringBuilder("digraph lifecycle {\n    node [shape=box, style=rounded];\n");
        phases.forEach(phase -> text.append("    " + id(phase) + " [label=\"" + shown(phase) + "\""
                + (phase.terminal() ? ", peripheries=2" : "") + (phase.begun() ? "" : ", shape=circle") + "];\n"));
        arrows.forEach((arrow, commands) -> text.append("    " + id(arrow.from()) + " -> " + id(arrow.to())
                + " [label=\"" + label(commands, "\\n") + "\"];\n"));
        return text.append("}\n").toString();
    }

    /**
     * The diagram as a self-contained picture.
     *
     * @return an SVG document
     */
    public String svg() {
        return new SvgDrawing(this).document();
    }

    static String shown(Phase phase) {
        return phase.begun() ? phase.word() : "–";
    }

    private static String mermaidEnd(Phase phase) {
        return phase.begun() ? id(phase) : "[*]";
    }

    private static String id(Phase phase) {
        return phase.word().replace('-', '_');
    }
}

package dev.ssc.core.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Phase;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.lifecycle.Step;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** One run of an exploration. Not thread-safe; lives no longer than the run. */
final class Search<S extends State> {

    private final Exploration<S> exploration;
    private final Map<Object, Node<S>> nodes = new LinkedHashMap<>();
    private final Queue<Node<S>> open = new ArrayDeque<>();
    private final Set<Phase> phases = new LinkedHashSet<>();
    private final Set<Transition> transitions = new LinkedHashSet<>();
    private final Map<String, Violation<S>> violations = new LinkedHashMap<>();
    private boolean complete = true;
    private long steps;

    /** A state that was reached, by which trial from which node, and from which nodes it can be reached at all. */
    private static final class Node<S extends State> {

        private final Lifecycle<S> lifecycle;
        private final Instant now;
        private final Optional<Node<S>> parent;
        private final Optional<Trial<S>> trial;
        private final List<Node<S>> reachedFrom = new ArrayList<>();

        Node(Lifecycle<S> lifecycle, Instant now, Optional<Node<S>> parent, Optional<Trial<S>> trial) {
            this.lifecycle = lifecycle;
            this.now = now;
            this.parent = parent;
            this.trial = trial;
        }

        S state() {
            return lifecycle.state();
        }

        ImmutableList<Trial<S>> path(Trial<S> last) {
            ArrayDeque<Trial<S>> path = new ArrayDeque<>(List.of(last));
            for (Optional<Node<S>> node = Optional.of(this); node.isPresent(); node = node.get().parent) {
                node.get().trial.ifPresent(path::addFirst);
            }
            return ImmutableList.copyOf(path);
        }
    }

    Search(Exploration<S> exploration) {
        this.exploration = exploration;
    }

    Explored<S> run() {
        reach(exploration.start(), exploration.at(), Optional.empty(), Optional.empty());
        while (!open.isEmpty()) {
            Node<S> node = open.remove();
            for (Trial<S> trial : exploration.alphabet().trials(node.state(), node.now)) {
                attempt(node, trial);
            }
        }
        return new Explored<>(
                nodes.size(),
                steps,
                complete,
                ImmutableSet.copyOf(phases),
                ImmutableSet.copyOf(transitions),
                stuck(),
                ImmutableList.copyOf(violations.values()));
    }

    private void attempt(Node<S> node, Trial<S> trial) {
        steps++;
        Step<S> step = node.lifecycle.decide(trial.command(), trial.at());
        Lifecycle<S> after = node.lifecycle.after(step);
        hold(node, trial, step, after);
        if (step.decision() instanceof Accepted) {
            transitions.add(new Transition(
                    node.state().phase(), trial.command().name(), after.state().phase()));
            reach(after, step.at(), Optional.of(node), Optional.of(trial));
        }
    }

    private void hold(Node<S> node, Trial<S> trial, Step<S> step, Lifecycle<S> after) {
        for (Invariant<S> invariant : exploration.invariants()) {
            if (!invariant.check().holds(node.state(), step, after.state())) {
                violations.computeIfAbsent(
                        invariant.sentence(), sentence -> new Violation<>(sentence, node.path(trial)));
            }
        }
    }

    private void reach(Lifecycle<S> lifecycle, Instant now, Optional<Node<S>> from, Optional<Trial<S>> trial) {
        Object likeness = exploration.likeness().apply(lifecycle.state());
        Node<S> known = nodes.get(likeness);
        if (known == null && nodes.size() < exploration.bound()) {
            known = new Node<>(lifecycle, now, from, trial);
            nodes.put(likeness, known);
            open.add(known);
            phases.add(lifecycle.state().phase());
        }
        if (known == null) {
            complete = false;
        } else {
            from.ifPresent(known.reachedFrom::add);
        }
    }

    private ImmutableSet<Phase> stuck() {
        Set<Node<S>> alive = new LinkedHashSet<>();
        ArrayDeque<Node<S>> toVisit = new ArrayDeque<>();
        nodes.values().stream().filter(node -> node.state().phase().terminal()).forEach(toVisit::add);
        while (!toVisit.isEmpty()) {
            Node<S> node = toVisit.remove();
            if (alive.add(node)) {
                toVisit.addAll(node.reachedFrom);
            }
        }
        return nodes.values().stream()
                .filter(node -> !alive.contains(node))
                .map(node -> node.state().phase())
                .collect(ImmutableSet.toImmutableSet());
    }
}

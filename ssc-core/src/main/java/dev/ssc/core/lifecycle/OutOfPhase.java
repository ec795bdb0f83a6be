package dev.ssc.core.lifecycle;

import static java.util.stream.Collectors.joining;

/** The rejection by LIFE-4, in words. */
final class OutOfPhase {

    private OutOfPhase() {}

    static <S extends State> Rejected<S> rejection(Command<S> command, S state) {
        return Rejected.by(LifecycleRule.LIFE_4, sentence(command, state));
    }

    private static <S extends State> String sentence(Command<S> command, S state) {
        if (!state.phase().begun()) {
            return state.key() + " does not exist yet, so " + command.name() + " is not possible.";
        }
        if (state.phase().terminal()) {
            return state.key() + " is " + state.phase().word() + ", so nothing can follow.";
        }
        return command.name() + " is possible in " + phasesOf(command) + "; " + state.key() + " is "
                + state.phase().word() + ".";
    }

    private static String phasesOf(Command<?> command) {
        return command.phases().stream()
                .map(phase -> phase.begun() ? phase.word() : "a lifecycle that does not exist yet")
                .collect(joining(", "));
    }
}

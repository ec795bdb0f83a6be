package dev.ssc.core.term.command;

import static java.util.stream.Collectors.joining;

import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;

/** The rejection of a command in another phase of an open term, in words: what is possible, and what comes next. */
final class Elsewhere {

    private Elsewhere() {}

    static Rejected<TermState> rejection(TermCommand command, TermState term) {
        return Rejected.by(
                command.ruleElsewhere(),
                command.name() + " is possible in "
                        + command.phases().stream().map(Elsewhere::words).collect(joining(" or ")) + ", and "
                        + term.key() + " is " + term.phase().word() + ". " + whatComesNext(term.phase()));
    }

    private static String words(TermPhase phase) {
        return phase.begun() ? phase.word() : "a term that does not exist yet";
    }

    /** Names the first step on the way in that is missing (TERM-1). */
    private static String whatComesNext(TermPhase phase) {
        return switch (phase) {
            case INTERESTED -> "The next step is manager-agrees.";
            case AGREED -> "The next step is open-onboarding.";
            case ONBOARDING -> "The next step is finish-onboarding.";
            case ONBOARDED -> "The next step is propose.";
            case PROPOSED -> "The next step is approve.";
            default -> "No step of the way in is missing.";
        };
    }
}

package dev.ssc.core.lifecycle;

import dev.ssc.core.rule.Rule;

/** The rules of every lifecycle. */
public enum LifecycleRule implements Rule {
    /** Pure decisions. */
    LIFE_1("A decision depends on the state, the command and the policy alone; the time comes with the command."),
    /** State is the fold of events. */
    LIFE_2("The same events give the same state on every machine, and lifecycles do not look into each other."),
    /** Rejections leave no trace. */
    LIFE_3("A rejected command leaves no trace in the state."),
    /** Phases. */
    LIFE_4("A command is possible only in the phases of its table, and never before the first or after the last."),
    /** Deadlines. */
    LIFE_5("What must be looked at next, and when, follows from the state; each deadline acts once."),
    /** Repetitions. */
    LIFE_6("What was accepted before, or is already so, is a repetition and changes nothing."),
    /** The order of time. */
    LIFE_7("A command dated a little before the last event is taken as of that event; one dated earlier is rejected."),
    /** The pinned policy. */
    LIFE_8("A lifecycle keeps the policy it began with."),
    /** Exploration. */
    LIFE_9("Every lifecycle can be explored up to a bound; its diagram and its table come from that exploration."),
    /** The policy of calls. */
    LIFE_10("Every number of a call is a key of its policy and has a default.");

    private final String sentence;

    LifecycleRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return "D";
    }
}

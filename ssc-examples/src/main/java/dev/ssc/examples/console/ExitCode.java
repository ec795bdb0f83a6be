package dev.ssc.examples.console;

/** What the process ends with. */
public final class ExitCode {

    /** Done, and nothing wrong. */
    public static final int DONE = 0;

    /** Done, and there are error findings or unmet expectations. */
    public static final int FOUND = 1;

    /** Unusable arguments or input. */
    public static final int UNUSABLE = 2;

    private ExitCode() {}
}

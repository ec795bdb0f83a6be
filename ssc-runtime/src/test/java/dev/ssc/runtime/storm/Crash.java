package dev.ssc.runtime.storm;

/** The program ends here. An error, so that nothing in the desk takes it for a failure that it must handle. */
final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash() {
        super("crash");
    }
}

package dev.ssc.adapters.yaml;

/** How much of a file is read before it is refused. All of these are still allowed; one more is not. */
final class Limits {

    /** Size of a file, and of everything that its aliases repeat, in bytes. */
    static final int BYTES = 10 * 1024 * 1024;

    /** Lists and maps inside one another; an alias nests as deeply as what it stands for. */
    static final int DEPTH = 100;

    /** Aliases in one file. */
    static final int ALIASES = 50;

    /** Files and folders that a folder holds, at any depth. */
    static final int FILES = 100_000;

    private Limits() {}
}

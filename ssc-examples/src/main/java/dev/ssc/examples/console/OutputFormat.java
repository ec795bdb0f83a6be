package dev.ssc.examples.console;

import java.util.Locale;

/** How a command says its results. */
public enum OutputFormat {
    /** For a person. */
    TEXT,
    /** For a program. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.ssc.examples.console;

import java.util.Locale;

/** How a command says results that can be a page too. */
public enum PageFormat {
    /** For a person at a terminal. */
    TEXT,
    /** For a program. */
    JSON,
    /** A page that stands alone in one file. */
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

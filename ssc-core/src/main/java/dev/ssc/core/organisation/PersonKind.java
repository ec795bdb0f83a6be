package dev.ssc.core.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person does, as far as the rules ask (TERM-3). */
public enum PersonKind {
    /** An individual contributor in support. */
    ENGINEER,
    /** A support manager. */
    MANAGER,
    /** The product manager of a group. */
    PRODUCT_MANAGER;

    /**
     * The word that files use.
     *
     * @return for example {@code product-manager}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of that word.
     *
     * @param word as files write it
     * @return the kind, or empty if there is none of that word
     */
    public static Optional<PersonKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}

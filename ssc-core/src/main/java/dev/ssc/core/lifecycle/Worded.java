package dev.ssc.core.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An enum whose constants have a word for files and people: {@code WRAPPING_UP} is {@code wrapping-up}. */
public interface Worded {

    /**
     * The constant's name; enums have it.
     *
     * @return the name with underscores
     */
    String name();

    /**
     * The word that files and people use.
     *
     * @return the name in lower case, with hyphens
     */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a word.
     *
     * @param <E> the enum
     * @param words the enum to look in
     * @param word the word as files write it
     * @return the constant, or empty if there is none of that word
     */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> words, String word) {
        return Stream.of(words.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }
}

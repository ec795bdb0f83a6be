package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** What the systems can do about an answer that was lost. */
enum LostAnswers {
    /** They see that a request was carried out before, so it is simply tried again. */
    REPEATED(true, true),
    /** They see it, but cannot be asked. */
    REPEATED_BLINDLY(true, false),
    /** They do not see it, but can be asked. */
    ASKED_ABOUT(false, true),
    /** Neither, so that a person has to look. */
    LEFT_TO_PEOPLE(false, false);

    private final boolean repetition;
    private final boolean outcomes;

    LostAnswers(boolean repetition, boolean outcomes) {
        this.repetition = repetition;
        this.outcomes = outcomes;
    }

    /** Of the two capabilities of a family those that its adapter lacks. */
    <C> ImmutableList<C> missing(C repeating, C telling) {
        return Stream.concat(
                        repetition ? Stream.<C>empty() : Stream.of(repeating),
                        outcomes ? Stream.<C>empty() : Stream.of(telling))
                .collect(ImmutableList.toImmutableList());
    }
}

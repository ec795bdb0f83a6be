package dev.ssc.core.rhythm;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a function or a seat says about how often it wants to hear from its counterpart (CAD-3).
 *
 * @param parts what is wanted again and again, in the order stated; empty for none
 */
public record Rhythm(ImmutableList<RhythmPart> parts) {

    private static final Splitter PARTS = Splitter.on(Pattern.compile("\\p{IsWhite_Space}\\+\\p{IsWhite_Space}"))
            .trimResults(CharMatcher.whitespace());

    /**
     * Refuses null.
     *
     * @param parts what is wanted again and again, in the order stated; empty for none
     */
    public Rhythm {
        Objects.requireNonNull(parts, "parts");
    }

    /**
     * No rhythm.
     *
     * @return a rhythm without parts
     */
    public static Rhythm none() {
        return new Rhythm(ImmutableList.of());
    }

    /**
     * The rhythm of a text: parts with a plus between blanks, in any case. A part is none ({@code N/A} or blank), or
     * begins with a period ({@code once per week}, {@code 1x Wk}, {@code weekly}; so for month and quarter); a weekly
     * one can go on with a day ({@code on Fri}), and each with any words. A text of which one part is not understood is
     * not understood as a whole: what its author wanted is for a person to say, and half of it would be a guess.
     *
     * @param text what somebody wrote
     * @return the rhythm, without parts if the text says none; empty if the text is not understood
     */
    public static Optional<Rhythm> parse(String text) {
        List<String> stated =
                PARTS.splitToStream(text).filter(part -> !saysNone(part)).toList();
        ImmutableList<RhythmPart> parts = understood(stated);
        return parts.size() == stated.size() ? Optional.of(new Rhythm(parts)) : Optional.empty();
    }

    private static ImmutableList<RhythmPart> understood(List<String> stated) {
        return stated.stream()
                .map(RhythmPart::parse)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean saysNone(String part) {
        return part.isEmpty() || Ascii.equalsIgnoreCase(part, "N/A");
    }
}

package dev.ssc.core.rhythm;

import com.google.common.collect.ImmutableList;

/**
 * What a function or a seat says about how often it wants to hear from its counterpart (CAD-3).
 *
 * @param parts what is wanted again and again, in the order stated; empty for none
 */
public record Rhythm(ImmutableList<RhythmPart> parts) {

    /**
     * No rhythm.
     *
     * @return a rhythm without parts
     */
    public static Rhythm none() {
        return new Rhythm(ImmutableList.of());
    }
}

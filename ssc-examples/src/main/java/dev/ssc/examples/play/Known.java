package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.reading.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/**
 * The words that would have been understood.
 *
 * @param words in any order
 */
record Known(ImmutableList<String> words) {

    private static final int LONGEST = 100;
    private static final int MANY = 60;
    private static final int FEW = 5;

    static Known words(Collection<String> words) {
        return new Known(ImmutableList.copyOf(words));
    }

    /** What is known, the nearest to what was written first, as the end of a sentence; of many only the nearest. */
    String nearestTo(String written) {
        if (words.isEmpty()) {
            return "nothing is known here.";
        }
        ImmutableList<String> nearest = nearestFirst(written);
        return words.size() > MANY
                ? "the nearest that are known are " + String.join(", ", nearest.subList(0, FEW)) + "."
                : "known are " + String.join(", ", nearest) + ".";
    }

    private ImmutableList<String> nearestFirst(String written) {
        String wanted = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt((String word) -> EditDistance.between(word, wanted))
                        .thenComparing(Comparator.naturalOrder()),
                words);
    }
}

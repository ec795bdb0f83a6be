package dev.ssc.tck;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the tests of one contract. Thread-safe. */
final class Tally {

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Map<Skipped.Why, Integer> skipped = new EnumMap<>(Skipped.Why.class);
    private final Map<Skipped.Why, SetMultimap<String, String>> reasons = new EnumMap<>(Skipped.Why.class);
    private int passed;
    private int failed;

    synchronized void passed() {
        passed++;
    }

    synchronized void failed() {
        failed++;
    }

    /** The title of a test begins with the number of its promise. */
    synchronized void skipped(Skipped why, String title) {
        skipped.merge(why.why(), 1, Integer::sum);
        reasons.computeIfAbsent(why.why(), none -> TreeMultimap.create(Comparator.naturalOrder(), BY_NUMBER))
                .put(why.reason(), Splitter.on('.').splitToList(title).get(0));
    }

    synchronized String text(String contract) {
        StringBuilder text = new StringBuilder(contract + ": " + passed + " shown, " + count(Skipped.Why.DECLARED_NO)
                + ", " + count(Skipped.Why.NOT_SHOWN) + (failed == 0 ? "" : ", " + failed + " failed") + "\n");
        reasons.forEach((why, promises) -> promises.asMap()
                .forEach((reason, numbers) -> text.append("  ")
                        .append(why)
                        .append(": ")
                        .append(reason)
                        .append(" (promise ")
                        .append(String.join(", ", ImmutableList.copyOf(numbers)))
                        .append(")\n")));
        return text.toString();
    }

    private String count(Skipped.Why why) {
        return skipped.getOrDefault(why, 0) + " " + why;
    }
}

package dev.ssc.examples.play;

import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.time.IsoText;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What a scenario says of the policy of obligations: only what differs from the defaults (LIFE-10). */
final class CadencePolicyEntry {

    private CadencePolicyEntry() {}

    /** Reads {@code policy: {clock-skew: …, cadence: {…}}}; nothing is built yet. */
    static CadencePolicy.Builder read(Given policy) {
        CadencePolicy.Builder built = CadencePolicy.builder();
        policy.parsed("clock-skew", IsoText::duration, "a length of time, such as PT2M")
                .ifPresent(built::clockSkew);
        policy.map("cadence").ifPresent(cadence -> {
            periods(cadence, built);
            numbers(cadence, built);
            cadence.nothingElse();
        });
        return built;
    }

    private static void periods(Given cadence, CadencePolicy.Builder built) {
        period(cadence, "update", built::update);
        period(cadence, "feedback", built::feedback);
        period(cadence, "one-on-one", built::oneOnOne);
        period(cadence, "office-hours", built::officeHours);
        period(cadence, "section-sync", built::sectionSync);
    }

    private static void numbers(Given cadence, CadencePolicy.Builder built) {
        number(cadence, "grace-days", built::graceDays);
        number(cadence, "short-grace-days", built::shortGraceDays);
        number(cadence, "short-below-days", built::shortBelowDays);
        number(cadence, "quiet-periods", built::quietPeriods);
        number(cadence, "breaking-changes-months", built::breakingChangesMonths);
        number(cadence, "breaking-changes-releases", built::breakingChangesReleases);
        number(cadence, "section-months", built::sectionMonths);
    }

    private static void period(Given cadence, String key, Consumer<Every> take) {
        cadence.parsed(key, Every::ofIso, "P1W, P1M or P3M").ifPresent(take);
    }

    private static void number(Given cadence, String key, IntConsumer take) {
        cadence.whole(key).ifPresent(take::accept);
    }
}

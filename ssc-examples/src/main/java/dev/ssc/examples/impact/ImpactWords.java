package dev.ssc.examples.impact;

import dev.ssc.core.voice.Trend;

/** Numbers of an impact, for a person. */
final class ImpactWords {

    private ImpactWords() {}

    static String tickets(int number) {
        return number + (number == 1 ? " ticket" : " tickets");
    }

    static String customers(int number) {
        return number + (number == 1 ? " customer" : " customers");
    }

    /** The growth with its sign; no growth has none. */
    static String growth(Trend trend) {
        return trend.growth() > 0 ? "+" + trend.growth() : Integer.toString(trend.growth());
    }
}
